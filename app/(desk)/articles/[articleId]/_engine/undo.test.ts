import { expect, test } from 'vitest'
import { annotation, comment, correction, LATER, sentence } from './article.fixture'
import { deskInBrowser } from './browser.fixture'

const x = annotation('x', { end: 5, body: 'old', comments: [comment('m', { annotationId: 'x' })] })

test('undo takes a status back and redo sets it again', async () => {
  const { actions, sentence: of, state } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  actions.undo()
  expect([of('s1')?.status, state().undo]).toMatchObject(['unreviewed', { undo: null, redo: 'status' }])
  actions.redo()
  expect([of('s1')?.status, state().undo]).toMatchObject(['verified', { undo: 'status', redo: null }])
})

test('undo after it was saved sends the way back', async () => {
  const { actions, request } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer({
    status: 200,
    body: sentence('s1', { end: 14, status: 'verified', statusAt: LATER }),
  })
  actions.undo()
  expect((await request(1)).body).toEqual({ status: 'unreviewed', seen: 'verified', undo: true })
})

test('a new act ends what could be done again', async () => {
  const { actions, state } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  actions.undo()
  actions.setStatus(['s2'], 'checking')
  expect(state().undo).toEqual({ undo: 'status', redo: null })
})

test('a mark is taken away and comes back with its thread', async () => {
  const { actions, state } = await deskInBrowser({ article: { annotations: [x] } })
  actions.deleteAnnotation('x')
  expect(state().objects.annotations.has('x')).toBe(false)
  actions.undo()
  expect(
    state()
      .objects.annotations.get('x')
      ?.comments.map(({ id }) => id),
  ).toEqual(['m'])
})

test('a deleted mark can be brought back whatever was done since', async () => {
  const { actions, state, sentence } = await deskInBrowser({ article: { annotations: [x] } })
  actions.deleteAnnotation('x')
  actions.setStatus(['s1'], 'verified')
  actions.restoreAnnotation(x)
  expect(state().objects.annotations.has('x')).toBe(true)
  actions.undo()
  expect([state().objects.annotations.has('x'), sentence('s1')?.status]).toEqual([false, 'verified'])
})

test('a note and its first comment are one act', async () => {
  const { actions, state } = await deskInBrowser()
  actions.addAnnotation({ kind: 'note', span: { start: 0, end: 5 }, comment: 'Which?' })
  expect(state().objects.annotations.size).toBe(1)
  actions.undo()
  expect(state().objects.annotations.size).toBe(0)
})

test('a proposal is withdrawn and proposed again', async () => {
  const { actions, state } = await deskInBrowser()
  const id = actions.proposeCorrection({ start: 0, end: 5, replacement: 'Boats' }) ?? ''
  actions.undo()
  expect(state().objects.corrections.get(id)?.state).toBe('withdrawn')
  actions.redo()
  expect(state().objects.corrections.get(id)?.state).toBe('proposed')
})

test('a decision is reopened', async () => {
  const { actions, state } = await deskInBrowser({ article: { corrections: [correction('c')] } })
  actions.decideCorrection('c', 'stet', 'It is right')
  actions.undo()
  expect(state().objects.corrections.get('c')).toMatchObject({ state: 'proposed', decisionReason: null })
  actions.redo()
  expect(state().objects.corrections.get('c')).toMatchObject({ state: 'stet', decisionReason: 'It is right' })
})

test('a split is merged again under the names the server gave', async () => {
  const { actions, state, request } = await deskInBrowser()
  actions.splitSentence('s1', 6)
  expect(state().order.length).toBe(5)
  const halves = [sentence('h1', { start: 0, end: 5 }), sentence('h2', { start: 6, end: 14 })]
  await (await request(0)).answer({ status: 200, body: { sentences: halves, removed: ['s1'] } })
  expect([state().order, state().focus?.id]).toEqual([['h1', 'h2', 's2', 's3', 's4'], 'h1'])
  actions.undo()
  expect((await request(1)).path).toBe('/articles/a1/sentences/h1/merge')
  expect(state().order).toEqual(['h1', 's2', 's3', 's4'])
})

test('acts on a half that has no name yet are sent under the name it gets', async () => {
  const { actions, state, request } = await deskInBrowser()
  actions.splitSentence('s1', 6)
  actions.setStatus([state().order[1] ?? ''], 'verified')
  const halves = [sentence('h1', { start: 0, end: 5 }), sentence('h2', { start: 6, end: 14 })]
  await (await request(0)).answer({ status: 200, body: { sentences: halves, removed: ['s1'] } })
  expect((await request(1)).path).toBe('/articles/a1/sentences/h2')
  expect(state().objects.sentences.get('h2')?.status).toBe('verified')
})

test('the last sentence of a paragraph has none to be merged with', async () => {
  const { actions, state, toasts } = await deskInBrowser()
  actions.mergeSentences('s2')
  expect([state().order.length, toasts.length]).toEqual([4, 1])
})
