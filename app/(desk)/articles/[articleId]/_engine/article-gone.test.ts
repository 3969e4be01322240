import { expect, test, vi } from 'vitest'
import { articleOf, HARBOUR } from './article.fixture'
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

test('an article that somebody brought back is noticed when the line is there again', async () => {
  const { state, deleteArticle, serverHas, receive } = await deskInBrowser()
  await deleteArticle()
  serverHas(articleOf(HARBOUR))
  receive('open')
  await vi.waitUntil(() => !state().isGone)
})
