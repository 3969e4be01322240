import { expect, test, vi } from 'vitest'
import type { Actions } from './actions'
import { annotation, articleOf, HARBOUR } from './article.fixture'
import { deskInBrowser, settled } from './browser.fixture'

test('an article that somebody deleted stays on screen and is known to be gone', async () => {
  const { state, deleteArticle } = await deskInBrowser()
  expect(state().isGone).toBe(false)
  await deleteArticle()
  expect([state().isGone, state().load, state().order.length]).toEqual([true, 'ready', 4])
})

test('what is done to an article that is gone waits, and is sent when it is back', async () => {
  const { actions, state, requests, request, deleteArticle, serverHas } = await deskInBrowser()
  await deleteArticle()
  actions.setStatus(['s1'], 'verified')
  await settled()
  expect([requests.length, state().pending.count]).toEqual([0, 1])
  serverHas(articleOf(HARBOUR))
  await actions.reload()
  expect((await request(0)).body).toEqual({ status: 'verified', seen: 'unreviewed' })
})

/** What was done without a line to an article that somebody deleted meanwhile: the line is back, and it is sent. */
async function sentTooLate(act: (actions: Actions) => void) {
  const opened = await deskInBrowser({ article: { annotations: [annotation('x')] } })
  act(opened.actions)
  await (await opened.request(0)).answer('no line')
  opened.serverHas(null)
  opened.goOnline()
  await (await opened.request(1)).answer({ status: 404, body: { detail: 'There is no such article.' } })
  return opened
}

test('what waited while the article was deleted stays on screen and waits on', async () => {
  const { actions, state, sentence, requests, request, serverHas, toasts } = await sentTooLate((ada) => {
    ada.setStatus(['s1'], 'verified')
    ada.setStatus(['s2'], 'verified')
  })
  expect([state().isGone, state().pending.count, requests.length, toasts]).toEqual([true, 2, 2, []])
  expect([sentence('s1')?.status, sentence('s2')?.status]).toEqual(['verified', 'verified'])
  serverHas(articleOf(HARBOUR))
  await actions.reload()
  expect((await request(2)).path).toBe('/articles/a1/sentences/s1')
})

test('a removal that waited while the article was deleted is not done', async () => {
  const { state, request, serverHas, actions } = await sentTooLate((ada) => ada.deleteAnnotation('x'))
  expect([state().isGone, state().pending.count]).toEqual([true, 1])
  serverHas(articleOf(HARBOUR, { annotations: [annotation('x')] }))
  await actions.reload()
  expect((await request(2)).method).toBe('DELETE')
})

test('what is gone from an article that is there need not be removed', async () => {
  const { actions, state, request } = await deskInBrowser({ article: { annotations: [annotation('x')] } })
  actions.deleteAnnotation('x')
  await (await request(0)).answer({ status: 404, body: {} })
  expect([state().isGone, state().pending.count, state().objects.annotations.size]).toEqual([false, 0, 0])
})

test('a status for a sentence that a new version has given another id is set on that', async () => {
  const { actions, sentence, request, serverHas, toasts } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  const next = articleOf(HARBOUR, { revision: 12 })
  const sentences = next.sentences.map((one) => ({ ...one, id: `v2-${one.id}` }))
  serverHas({ ...next, sentences, version: { ...next.version, id: 'v2', number: 2 } })
  await (await request(0)).answer({ status: 404, body: { detail: 'There is no such sentence.' } })
  expect((await request(1)).path).toBe('/articles/a1/sentences/v2-s1')
  expect([sentence('v2-s1')?.status, toasts]).toEqual(['verified', []])
})

test('while it cannot be known whether the article is there, what is sent to it waits', async () => {
  const { actions, state, request, failReading } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  failReading()
  await (await request(0)).answer({ status: 404, body: {} })
  expect([state().isGone, state().pending.count]).toEqual([false, 1])
})

test('an article that somebody brought back is noticed when the line is there again', async () => {
  const { state, deleteArticle, serverHas, receive } = await deskInBrowser()
  await deleteArticle()
  serverHas(articleOf(HARBOUR))
  receive('open')
  await vi.waitUntil(() => !state().isGone)
})
