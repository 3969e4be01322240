import { expect, test } from 'vitest'
import type { ArticleView } from '@/lib/schemas/views'
import { annotation, finding, openDesk } from './article.fixture'
import { deskInBrowser } from './browser.fixture'
import { countFindings } from './count-findings'
import { cardMatches, countMatches, isShown } from './filter'
import { offeredHere, proposedHere } from './findings'
import type { Filter } from './types'

// s1 0–14, s2 15–29 | s3 31–44, s4 45–58.
const FINDINGS = [
  finding('error', { start: 15, end: 19, code: 'A12' }),
  finding('quote', { kind: 'quote', code: null, start: 15, end: 29, speaker: 'Ada Holm' }),
  finding('claim', { kind: 'claim', code: null, start: 31, end: 44 }),
  finding('later', { start: 45, end: 49, code: 'Q13' }),
  finding('gone', { start: 31, end: 36, state: 'dismissed' }),
  finding('taken', { start: 31, end: 36, state: 'accepted' }),
]
const opened = (given: Partial<ArticleView> = {}) => openDesk({ findings: FINDINGS, ...given })
const at = (desk: ReturnType<typeof openDesk>, id: string) => {
  desk.focus({ id, from: id, ids: [id] })
  return desk.state.getState()
}

const left = (filter: Filter, given?: Partial<ArticleView>) =>
  opened(given)
    .state.getState()
    .blocks.flatMap((block) =>
      block.cards.filter((card) => cardMatches(card, block, filter, 'ada')).map(({ id }) => id),
    )

test('errors stand in the margin; quotes, claims and what was decided do not', () =>
  expect(left({ kind: 'all' })).toEqual(['error', 'later']))
test('everything that waits when one asks for findings', () =>
  expect(left({ kind: 'findings' })).toEqual(['quote', 'error', 'claim', 'later']))
test('of one kind', () => {
  expect(left({ kind: 'findings', of: 'Q13' })).toEqual(['later'])
  expect(left({ kind: 'findings', of: 'claim' })).toEqual(['claim'])
})
test('what was dismissed when one asks for that', () => expect(left({ kind: 'dismissed' })).toEqual(['gone']))
test('nothing of it among marks, corrections, queries and what a person did', () =>
  expect((['open-errors', 'open-corrections', 'queries', 'mine'] as const).flatMap((kind) => left({ kind }))).toEqual(
    [],
  ))
test('a mark of the same kind on its words takes its place', () => {
  const annotations = [annotation('c', { kind: 'claim', start: 31, end: 40 })]
  expect(left({ kind: 'findings' }, { annotations })).toEqual(['quote', 'error', 'later'])
})
test('another error on the same words does not', () => {
  const annotations = [annotation('e', { kind: 'attribution-error', errorCode: 'A4', start: 15, end: 29 })]
  expect(left({ kind: 'findings', of: 'A12' }, { annotations })).toEqual(['error'])
})
test('they are counted by kind', () => {
  const { blocks } = opened().state.getState()
  expect(countFindings(blocks)).toEqual({
    waiting: new Map([
      ['quote', 1],
      ['A12', 1],
      ['claim', 1],
      ['Q13', 1],
    ]),
    dismissed: 1,
  })
  expect(countMatches(blocks, { kind: 'findings', of: 'quote' }, 'ada')).toBe(1)
  expect(countMatches(blocks, { kind: 'findings' }, 'ada')).toBe(4)
})
test('the tally counts errors apart from marks', () =>
  expect(opened().state.getState().tally).toMatchObject({ foundErrors: 2, foundMarks: 2 }))

test('a mark on the words of one takes it out of the tally, and taken away puts it in again', async () => {
  const { actions, state } = await deskInBrowser({ article: { findings: FINDINGS } })
  const made = actions.addAnnotation({ kind: 'claim', span: { start: 40, end: 44 } }) ?? ''
  expect(state().tally).toMatchObject({ foundErrors: 2, foundMarks: 1 })
  actions.deleteAnnotation(made)
  expect(state().tally).toMatchObject({ foundErrors: 2, foundMarks: 2 })
})
test('a quote over two paragraphs waits no longer when either part is marked', async () => {
  const quote = finding('long', { kind: 'quote', code: null, start: 15, end: 44 })
  const { actions, state } = await deskInBrowser({ article: { findings: [quote] } })
  expect(state().tally.foundMarks).toBe(1)
  const made = actions.addAnnotation({ kind: 'quote', span: { start: 40, end: 44 } }) ?? ''
  expect([state().tally.foundMarks, ...state().blocks.map(({ waiting }) => waiting.size)]).toEqual([0, 0, 0])
  actions.deleteAnnotation(made)
  expect([state().tally.foundMarks, ...state().blocks.map(({ waiting }) => waiting.size)]).toEqual([1, 1, 1])
})

test('a quote is offered at the sentence that is focused, and only there', () => {
  const desk = opened()
  expect(offeredHere(at(desk, 's2')).map(({ id }) => id)).toEqual(['quote'])
  expect(offeredHere(at(desk, 's4'))).toEqual([])
  const quote = at(desk, 's2').objects.cards.get('quote')
  expect(quote && isShown(quote, desk.state.getState(), 'ada')).toBe(true)
})
test('a key that marks means the proposal of its kind in the focused sentence, never in a range', () => {
  const desk = opened()
  expect(proposedHere(at(desk, 's2'), 'quote')?.id).toBe('quote')
  expect(proposedHere(at(desk, 's2'), 'claim')).toBeUndefined()
  desk.focus({ id: 's2', from: 's1', ids: ['s1', 's2'] })
  expect(proposedHere(desk.state.getState(), 'quote')).toBeUndefined()
})

test('one walks from one error to the next, and around the end', async () => {
  const { actions, state } = await deskInBrowser({ article: { findings: FINDINGS } })
  const visited = [1, 2, 3].map(() => {
    actions.moveToFinding(1)
    return state().focusedCard
  })
  expect(visited).toEqual(['error', 'later', 'error'])
  actions.moveToFinding(-1)
  expect(state().focusedCard).toBe('later')
})
test('two findings on the same words are both visited', async () => {
  const twins = [finding('a', { start: 15, end: 19 }), finding('b', { start: 15, end: 19, code: 'A14' })]
  const { actions, state } = await deskInBrowser({ article: { findings: twins } })
  actions.moveToFinding(1)
  actions.moveToFinding(1)
  expect(state().focusedCard).toBe('b')
})
test('with nothing that waits there is nowhere to walk to', async () => {
  const { actions } = await deskInBrowser()
  expect(actions.moveToFinding(1)).toBe(false)
})

test('accepting is undone and done again', async () => {
  const { actions, state } = await deskInBrowser({ article: { findings: FINDINGS } })
  const mark = actions.acceptFinding('quote')
  expect(state().objects.annotations.get(mark ?? '')).toMatchObject({ kind: 'quote', speaker: 'Ada Holm', body: null })
  actions.undo()
  expect([state().objects.annotations.size, state().objects.findings.get('quote')?.state]).toEqual([0, 'open'])
  actions.redo()
  expect([state().objects.annotations.size, state().objects.findings.get('quote')?.state]).toEqual([1, 'accepted'])
})
test('a dismissal that is refused is rolled back and said', async () => {
  const { actions, state, request, toasts } = await deskInBrowser({ article: { findings: FINDINGS } })
  actions.dismissFinding('error', 'They are named below.')
  expect(state().objects.findings.get('error')).toMatchObject({ state: 'dismissed', reason: 'They are named below.' })
  await (await request(0)).answer({ status: 403, body: { code: 'forbidden', detail: 'No.' } })
  expect(state().objects.findings.get('error')?.state).toBe('open')
  expect(toasts[0]?.title).toBe('Not saved: dismissal')
})
test('what somebody has accepted since is not taken back as a dismissal', async () => {
  const { actions, state, requests, toasts } = await deskInBrowser({ article: { findings: FINDINGS } })
  expect([actions.reopenFinding('taken'), actions.reopenFinding('error')]).toEqual([false, false])
  expect(state().objects.findings.get('taken')?.state).toBe('accepted')
  expect([requests, toasts.map(({ title }) => title)]).toEqual([
    [],
    ['It has been accepted meanwhile: its words bear a mark now.', 'It waits for a decision already.'],
  ])
})
test('of two who decide at once the second sees both', async () => {
  const { actions, state, request } = await deskInBrowser({ article: { findings: FINDINGS } })
  actions.acceptFinding('error')
  const current = finding('error', { start: 15, end: 19, state: 'dismissed', decidedBy: 'bo', revision: 2 })
  await (await request(0)).answer({ status: 409, body: { code: 'conflict', detail: 'Somebody has decided.', current } })
  expect(state().conflicts[0]?.theirs).toMatchObject({ kind: 'finding', value: { state: 'dismissed' } })
  expect(state().objects.annotations.size).toBe(0)
})
test('a comment on the mark of an acceptance that is refused goes with it, its words kept', async () => {
  const { actions, state, request, desk } = await deskInBrowser({ article: { findings: FINDINGS } })
  const mark = actions.acceptFinding('error') ?? ''
  actions.addComment(mark, 'Who are they?')
  await (await request(0)).answer({ status: 403, body: { code: 'forbidden', detail: 'No.' } })
  expect([state().objects.annotations.size, state().pending.count]).toEqual([0, 0])
  expect(desk.drafts.list().map(({ draft }) => draft.text)).toEqual(['Who are they?'])
})
