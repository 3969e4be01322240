import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AT, annotation, comment, correction, finding, openDesk, sending } from '../article.fixture'
import type { Command } from './command'
import { definitionOf } from './definitions'

const thread = { kind: 'annotation', id: 'x' } as const
const desk = () =>
  openDesk({
    annotations: [annotation('x', { end: 5, body: 'old', comments: [comment('m', { annotationId: 'x' })] })],
    corrections: [correction('c', { end: 5, expected: 'Ships' })],
    findings: [finding('f', { start: 6, end: 10 }), finding('g', { start: 11, end: 13, state: 'dismissed' })],
  })
const makes = {
  annotation: {
    id: 'made',
    kind: 'attribution-error',
    start: 6,
    end: 10,
    exact: 'come',
    details: { errorCode: 'A12', speaker: null, body: null },
  },
  correction: {
    id: 'mends',
    start: 6,
    end: 10,
    expected: 'come',
    replacement: 'sail',
    reason: 'They sail.',
    errorCode: 'A12',
    annotationId: 'made',
  },
} as const
const like = openDesk().state.getState().objects.sentences.get('s1')

/** One command of every type, each possible on the desk above. */
const COMMANDS: readonly Command[] = [
  { type: 'set-status', ids: ['s1', 's3'], status: 'verified', seen: { s1: 'unreviewed', s3: 'unreviewed' } },
  { type: 'add-annotation', id: 'y', kind: 'quote', start: 6, end: 10, exact: 'come', details: { speaker: 'Ada' } },
  { type: 'change-annotation', id: 'x', changes: { body: 'new', verdict: 'false' }, was: { body: 'old' }, seen: 1 },
  { type: 'delete-annotation', id: 'x' },
  { type: 'set-annotation-state', id: 'x', state: 'closed', reason: 'Checked', was: { state: 'open' }, seen: 1 },
  { type: 'add-comment', subject: thread, id: 'n', body: 'The log.' },
  { type: 'change-comment', subject: thread, id: 'm', body: 'Who says?', seen: 'Says who?' },
  { type: 'delete-comment', subject: thread, id: 'm' },
  { type: 'change-correction', id: 'c', changes: { replacement: 'Boats' }, was: { replacement: 'new' }, seen: 1 },
  { type: 'decide-correction', id: 'c', decision: 'accept', reason: null, was: { state: 'proposed' }, seen: 1 },
  { type: 'decide-correction', id: 'c', decision: 'stet', reason: 'Right', was: { state: 'proposed' }, seen: 1 },
  {
    type: 'propose-correction',
    id: 'd',
    start: 6,
    end: 10,
    expected: 'come',
    replacement: 'sail',
    reason: '',
    errorCode: null,
    annotationId: null,
  },
  { type: 'decide-finding', id: 'f', decision: 'accept', reason: null, makes, was: { state: 'open' }, seen: 1 },
  { type: 'decide-finding', id: 'f', decision: 'dismiss', reason: null, makes: null, was: { state: 'open' }, seen: 1 },
  {
    type: 'decide-finding',
    id: 'g',
    decision: 'reopen',
    reason: null,
    makes: null,
    was: { state: 'dismissed' },
    seen: 1,
  },
  { type: 'merge-sentences', id: 's1', nextId: 's2', end: 28, agrees: true },
]
if (like) {
  const place = { at: 5, start: 0, firstEnd: 5, secondStart: 6, end: like.end }
  ;(COMMANDS as Command[]).push({ type: 'split-sentence', id: 's1', secondId: 'half', like, ...place })
}

/** All that is on screen, without what an undone act leaves behind on purpose: who set it when, and withdrawn proposals. */
function shown(state: ReturnType<ReturnType<typeof desk>['state']['getState']>) {
  const words = (start: number, end: number) => state.text.slice(start, end)
  return state.blocks.map((block) => ({
    sentences: block.sentences.map((one) => [words(one.start, one.end), one.status]),
    annotations: block.annotations.map((one) => [one.id, one.kind, one.state, one.stateReason, one.body, one.verdict]),
    comments: block.annotations.flatMap((one) => one.comments.map(({ id, body }) => [id, body])),
    cards: block.cards.map(({ id }) => id),
    findings: block.findings.map((one) => [one.id, one.state, one.reason]),
    corrections: block.corrections
      .filter(({ state: is }) => is !== 'withdrawn')
      .map((one) => [one.id, one.state, one.replacement, one.decisionReason]),
  }))
}

test.each(COMMANDS.map((command) => [command.type, command] as const))(
  '%s shows, and left out leaves no trace',
  (_type, command) => {
    const one = desk()
    const { blocks, tally, order } = one.state.getState()
    one.give(sending(command))
    expect(one.state.getState().blocks).not.toEqual(blocks)
    one.settle(command.type, {})
    const after = one.state.getState()
    expect([after.blocks, after.tally, after.order]).toEqual([blocks, tally, order])
  },
)

test.each(COMMANDS.map((command) => [command.type, command] as const))(
  '%s is taken back by its inverse',
  (_type, command) => {
    const one = desk()
    const before = shown(one.state.getState())
    const inverse = definitionOf(command).inverse(command, one.state.getState().objects) ?? []
    one.give(sending(command))
    one.give(...inverse.map((back, index) => sending(back, `back-${index}`)))
    expect(inverse.length).toBeGreaterThan(0)
    expect(shown(one.state.getState())).toEqual(before)
  },
)

test('any commands, settled in any order without effect, leave what was there', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...COMMANDS.keys()]), fc.nat(), (picked, turn) => {
      const one = desk()
      const { blocks, tally } = one.state.getState()
      for (const index of picked) {
        const command = COMMANDS[index]
        if (command) one.give(sending(command, `${index}`))
      }
      const order = picked.map((_, index) => picked[(index + turn) % picked.length])
      for (const index of order) one.settle(`${index}`, {})
      expect(one.state.getState().blocks).toEqual(blocks)
      expect(one.state.getState().tally).toEqual(tally)
    }),
  ))

const requestOf = (command: Command) => definitionOf(command).request(command, 'a1')
test('one sentence is patched', () =>
  expect(requestOf({ type: 'set-status', ids: ['s1'], status: 'verified', seen: { s1: 'checking' } })).toEqual({
    method: 'PATCH',
    path: '/articles/a1/sentences/s1',
    body: { status: 'verified', seen: 'checking' },
  }))
test('a range is sent at once', () =>
  expect(requestOf({ type: 'set-status', ids: ['s1', 's2'], status: 'verified', seen: {} }).path).toBe(
    '/articles/a1/sentences/status',
  ))
test('a comment on a correction goes to the correction', () =>
  expect(requestOf({ type: 'add-comment', subject: { kind: 'correction', id: 'c' }, id: 'n', body: 'x' }).path).toBe(
    '/corrections/c/comments',
  ))
test('a range that had several statuses is taken back to each', () => {
  const one = openDesk()
  one.give(sending({ type: 'set-status', ids: ['s1'], status: 'disputed', seen: { s1: 'unreviewed' } }, 'first'))
  const command: Command = { type: 'set-status', ids: ['s1', 's2', 's3'], status: 'verified', seen: {} }
  expect(definitionOf(command).inverse(command, one.state.getState().objects)).toEqual([
    { type: 'set-status', ids: ['s1'], status: 'disputed', seen: { s1: 'verified' } },
    { type: 'set-status', ids: ['s2', 's3'], status: 'unreviewed', seen: { s2: 'verified', s3: 'verified' } },
  ])
})

const close: Command = {
  type: 'set-annotation-state',
  id: 'x',
  state: 'closed',
  reason: null,
  was: { state: 'open' },
  seen: 1,
}
test('a revision that moved on for another reason is sent as seen', () =>
  expect(
    definitionOf(close).freshen?.(close, { annotations: [annotation('x', { revision: 4, updatedAt: AT })] }),
  ).toEqual({
    ...close,
    seen: 4,
  }))
test('a change of the very same field is a conflict', () =>
  expect(
    definitionOf(close).freshen?.(close, { annotations: [annotation('x', { revision: 4, state: 'answered' })] }),
  ).toBeNull())
test('what is already so is done', () =>
  expect(
    definitionOf(close).isDone?.(close, { annotations: [annotation('x', { revision: 4, state: 'closed' })] }),
  ).toBe(true))

const accept: Command = {
  type: 'decide-finding',
  id: 'f',
  decision: 'accept',
  reason: null,
  makes,
  was: { state: 'open' },
  seen: 1,
}
test('an accepted finding is a mark with its correction at once, and no longer a finding', () => {
  const one = desk()
  one.give(sending(accept))
  const { objects, blocks, tally } = one.state.getState()
  expect(objects.annotations.get('made')).toMatchObject({ errorCode: 'A12', createdBy: 'ada', exact: 'come' })
  expect(objects.corrections.get('mends')).toMatchObject({ annotationId: 'made', errorCode: 'A12', state: 'proposed' })
  expect(blocks[0]?.findings.map(({ id }) => id)).toEqual(['g'])
  expect(tally).toMatchObject({ foundErrors: 0, openErrors: 1, proposed: 2 })
})
test('an acceptance is sent with the ids that are on screen', () =>
  expect(requestOf(accept)).toEqual({
    method: 'POST',
    path: '/articles/a1/findings/f/decision',
    body: { decision: 'accept', reason: null, seen: 1, annotationId: 'made', correctionId: 'mends' },
  }))
test('accepted once more it is made under other ids: those of the first time count as sent before', () => {
  const accepted = finding('f', { state: 'accepted', annotationId: 'made' })
  const { objects } = openDesk({ findings: [accepted] }).state.getState()
  const back: Command = { ...accept, decision: 'reopen', was: { state: 'accepted' } }
  const [again] = definitionOf(back).inverse(back, objects) ?? []
  expect(again).toMatchObject({ decision: 'accept', makes: { correction: { replacement: 'sail' } } })
  expect(again && 'makes' in again && again.makes?.annotation.id).not.toBe('made')
})
test('a reply to a reopening takes the mark and its correction away', () => {
  const back: Command = { ...accept, decision: 'reopen' }
  const reply = { finding: finding('f', { revision: 3 }), annotation: null, correction: null }
  expect(definitionOf(back).merge(reply, back)).toMatchObject({ removed: ['made', 'mends'] })
})
test('what is said of a conflict may be the finding alone', () =>
  expect(definitionOf(accept).merge(finding('f', { state: 'dismissed' }), accept)).toEqual({
    findings: [finding('f', { state: 'dismissed' })],
  }))
