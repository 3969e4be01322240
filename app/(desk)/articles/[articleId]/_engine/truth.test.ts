import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AT, annotation, articleOf, comment, event, HARBOUR, LATER, sentence } from './article.fixture'
import { Truth } from './truth'

const truthOf = (given = {}) => new Truth(articleOf(HARBOUR, given))

test('an event puts an object in the place of the older one', () => {
  const truth = truthOf()
  truth.mergeEvent(event(11, { sentences: [sentence('s1', { status: 'verified' })] }))
  expect(truth.sentences.get('s1')?.status).toBe('verified')
})
test('an event that is older than what was read is not news', () => {
  const truth = truthOf()
  truth.mergeEvent(event(9, { sentences: [sentence('s1', { status: 'disputed' })] }))
  expect(truth.sentences.get('s1')?.status).toBe('unreviewed')
})
test('what is gone does not come back with an older event', () => {
  const truth = truthOf()
  truth.mergeEvent(event(12, { removed: ['a'] }))
  truth.mergeEvent(event(11, { annotations: [annotation('a')] }))
  expect(truth.annotations.has('a')).toBe(false)
})
test('what was brought back is there again', () => {
  const truth = truthOf({ annotations: [annotation('a')] })
  truth.mergeEvent(event(12, { removed: ['a'] }))
  truth.mergeReply({ annotations: [annotation('a', { revision: 3 })], brings: true })
  expect(truth.annotations.has('a')).toBe(true)
})
test('a late reply does not bring back what is gone', () => {
  const truth = truthOf({ annotations: [annotation('a')] })
  truth.mergeEvent(event(12, { removed: ['a'] }))
  truth.mergeReply({ annotations: [annotation('a', { revision: 2 })] })
  expect(truth.annotations.has('a')).toBe(false)
})
test('a late reply does not undo what somebody set after it', () => {
  const truth = truthOf()
  truth.mergeEvent(event(12, { sentences: [sentence('s1', { status: 'disputed', statusAt: LATER })] }))
  truth.mergeReply({ sentences: [sentence('s1', { status: 'verified', statusAt: AT })] })
  expect(truth.sentences.get('s1')?.status).toBe('disputed')
})
test('a late reply does not drop a comment that an event brought', () => {
  const truth = truthOf({ annotations: [annotation('a')] })
  truth.mergeEvent(event(12, { annotations: [annotation('a', { revision: 2, comments: [comment('c')] })] }))
  truth.mergeReply({ annotations: [annotation('a', { revision: 2 })] })
  expect(truth.annotations.get('a')?.comments.length).toBe(1)
})
test('a reply to a comment goes into its thread, once', () => {
  const truth = truthOf({ annotations: [annotation('a')] })
  const said = { comment: comment('c', { annotationId: 'a' }) }
  truth.mergeReply(said)
  truth.mergeReply(said)
  expect(truth.annotations.get('a')?.comments.map(({ id }) => id)).toEqual(['c'])
})

/** What one annotation went through: it changes, is taken away, is brought back; each step at its own revision. */
const history = fc
  .array(fc.constantFrom('changed', 'commented', 'removed'), { minLength: 1, maxLength: 8 })
  .map((steps) => {
    let revision = 1
    const comments: ReturnType<typeof comment>[] = []
    return steps.map((step, index) => {
      if (step === 'removed') return event(11 + index, { removed: ['a'] })
      if (step === 'changed') revision += 1
      else comments.push(comment(`c${index}`))
      return event(11 + index, {
        annotations: [annotation('a', { revision, body: `${index}`, comments: [...comments] })],
      })
    })
  })
const after = (events: readonly ReturnType<typeof event>[]) => {
  const truth = truthOf({ annotations: [annotation('a')] })
  for (const one of events) truth.mergeEvent(one)
  return truth.annotations.get('a')
}

test('events end in the same state in whatever order and however often they come', () =>
  fc.assert(
    fc.property(
      history.chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray(events),
          fc.shuffledSubarray(events, { minLength: events.length }),
        ),
      ),
      ([events, again, shuffled]) => {
        expect(after([...shuffled, ...again])).toEqual(after(events))
      },
    ),
  ))

test('statuses end in the same state in whatever order they come', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray([11, 12, 13, 14], { minLength: 4 }), (revisions) => {
      const truth = truthOf()
      for (const revision of revisions) {
        truth.mergeEvent(event(revision, { sentences: [sentence('s1', { statusBy: `${revision}` })] }))
      }
      expect(truth.sentences.get('s1')?.statusBy).toBe('14')
    }),
  ))
