import { expect, test } from 'vitest'
import type { Status } from '@/lib/core/review/vocabulary'
import type { Actions } from './actions'
import { annotation, correction, finding, LATER, sentence } from './article.fixture'
import { type Answer, deskInBrowser } from './browser.fixture'

const s1 = (status: Status, by: string) => sentence('s1', { start: 0, end: 14, status, statusBy: by, statusAt: LATER })
const article = {
  findings: [finding('f', { start: 15, end: 19, code: 'A12' })],
  corrections: [correction('c')],
  annotations: [annotation('x', { kind: 'claim' })],
}

const conflict = (current: unknown, more = {}): Answer => ({ status: 409, body: { detail: 'Late.', current, ...more } })
const done = (body: unknown): Answer => ({ status: 200, body })

/** What one does, which somebody else has done before: the server says so. */
async function doneBefore(act: (actions: Actions) => unknown, answer: Answer) {
  const opened = await deskInBrowser({ article })
  act(opened.actions)
  await (await opened.request(0)).answer(answer)
  return opened
}

const decided = (given: Parameters<typeof finding>[1]) =>
  finding('f', { start: 15, end: 19, code: 'A12', revision: 2, decidedBy: 'bo', ...given })

test.each<[string, (actions: Actions) => unknown, Answer]>([
  ['a status', (ada) => ada.setStatus(['s1'], 'verified'), conflict(s1('verified', 'bo'))],
  ['an acceptance', (ada) => ada.acceptFinding('f'), conflict(decided({ state: 'accepted', annotationId: 'theirs' }))],
  [
    'a dismissal',
    (ada) => ada.dismissFinding('f'),
    done({ finding: decided({ state: 'dismissed', reason: 'Named below.' }), annotation: null, correction: null }),
  ],
  [
    'a decision on a correction',
    (ada) => ada.decideCorrection('c', 'accept'),
    done(correction('c', { state: 'accepted', decidedBy: 'bo', revision: 2 })),
  ],
  [
    'a mark that is resolved',
    (ada) => ada.setAnnotationState('x', 'closed'),
    conflict(annotation('x', { kind: 'claim', state: 'closed', revision: 2 }), { by: 'bo' }),
  ],
  ['a mark that is deleted', (ada) => ada.deleteAnnotation('x'), done({ deletedBy: 'bo' })],
])('%s that somebody else gave first is theirs: said, and not among what one can undo', async (_, act, answer) => {
  const { state, actions, toasts, requests } = await doneBefore(act, answer)
  expect([state().pending.count, state().conflicts, state().undo]).toEqual([0, [], { undo: null, redo: null }])
  expect(toasts).toMatchObject([{ title: 'Bo had already done this' }])
  expect([actions.undo(), requests.length]).toEqual([null, 1])
})

test.each<[string, (actions: Actions) => unknown, Answer]>([
  ['a status', (ada) => ada.setStatus(['s1'], 'verified'), conflict(s1('verified', 'ada'))],
  ['a mark', (ada) => ada.deleteAnnotation('x'), done({ deletedBy: 'ada' })],
  [
    'a state',
    (ada) => ada.setAnnotationState('x', 'closed'),
    conflict(annotation('x', { kind: 'claim', state: 'closed', revision: 2 }), { by: 'ada' }),
  ],
])('%s that one gave oneself, though the reply was lost, can be undone', async (_, act, answer) => {
  const { state, toasts } = await doneBefore(act, answer)
  expect([state().undo.undo === null, toasts]).toEqual([false, []])
})

test('the reason one gave for what another had done without it is kept', async () => {
  const answer = done({ finding: decided({ state: 'dismissed' }), annotation: null, correction: null })
  const { desk, toasts } = await doneBefore((ada) => ada.dismissFinding('f', 'They are named below.'), answer)
  expect(desk.drafts.list().map(({ draft }) => draft.text)).toEqual(['They are named below.'])
  expect(toasts).toMatchObject([{ description: expect.stringContaining('kept as a draft') }])
})

test('what was taken back and turns out to be another’s stays as they made it', async () => {
  const { actions, request, state } = await deskInBrowser({ article })
  actions.dismissFinding('f')
  actions.undo()
  const theirs = decided({ state: 'dismissed', reason: 'Named below.' })
  await (await request(0)).answer(done({ finding: theirs, annotation: null, correction: null }))
  const back = await request(1)
  expect(back.body).toMatchObject({ decision: 'reopen', undo: true })
  await back.answer(conflict(theirs))
  expect([state().objects.findings.get('f'), state().undo]).toMatchObject([
    { state: 'dismissed', reason: 'Named below.', decidedBy: 'bo' },
    { undo: null, redo: null },
  ])
})

test('of a range that is taken back only what is one’s own is', async () => {
  const { actions, request, toasts } = await deskInBrowser()
  const s2 = sentence('s2', { start: 15, end: 29, status: 'verified', statusBy: 'ada', statusAt: LATER })
  actions.setStatus(['s1', 's2'], 'verified')
  await (await request(0)).answer(done({ sentences: [s1('verified', 'ada'), s2] }))
  actions.undo()
  const back = await request(1)
  expect(back.body).toMatchObject({ ids: ['s1', 's2'], status: 'unreviewed', undo: true })
  await back.answer(conflict([s1('verified', 'bo')]))
  const rest = await request(2)
  expect([rest.path, rest.body]).toEqual([
    '/articles/a1/sentences/s2',
    { status: 'unreviewed', seen: 'verified', undo: true },
  ])
  expect(toasts).toMatchObject([{ title: 'Bo has changed some of this since' }])
})

test('who has seen both and chosen means just that, and no undo', async () => {
  const { actions, request, state } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer(done(s1('verified', 'ada')))
  actions.undo()
  await (await request(1)).answer(conflict(s1('disputed', 'bo')))
  actions.setMine(state().conflicts[0]?.id ?? '')
  expect((await request(2)).body).toEqual({ status: 'unreviewed', seen: 'disputed' })
})
