import { expect, test, vi } from 'vitest'
import { LATER, sentence } from './article.fixture'
import { deskInBrowser } from './browser.fixture'
import { draftTarget } from './drafts'
import { memoryStorage } from './outbox-storage'

const s1 = (given: Partial<ReturnType<typeof sentence>> = {}) => sentence('s1', { start: 0, end: 14, ...given })

test('without a line an act waits, and goes when the line is back', async () => {
  const { actions, state, request, goOnline } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer('no line')
  expect(state().pending.count).toBe(1)
  goOnline()
  await (await request(1)).answer({ status: 200, body: s1({ status: 'verified', statusAt: LATER }) })
  expect(state().pending.count).toBe(0)
})

test('what the server fails over every time is set aside with its words, and the rest goes on', async () => {
  const { actions, desk, request, requests, state, goOnline, toasts } = await deskInBrowser()
  actions.addAnnotation({ kind: 'note', span: { start: 0, end: 5 }, body: 'Which ships?' })
  actions.setStatus(['s1'], 'verified')
  for (let index = 0; index < 5; index++) {
    await (await request(index)).answer({ status: 500, body: { code: 'internal', detail: 'Stet failed.' } })
    goOnline()
  }
  await (await request(5)).answer({ status: 200, body: s1({ status: 'verified', statusAt: LATER }) })
  expect([requests[5]?.path, requests.length, state().pending.count]).toEqual(['/articles/a1/sentences/s1', 6, 0])
  expect(desk.drafts.get(draftTarget.annotation('note', 0, 5))?.text).toBe('Which ships?')
  expect(toasts).toMatchObject([{ title: 'Not saved: note' }])
})

test('what was not sent before a reload shows and is sent after it', async () => {
  const storage = memoryStorage()
  const before = await deskInBrowser({ storage })
  before.actions.setStatus(['s1'], 'verified')
  await (await before.request(0)).answer('no line')
  before.stop()
  const after = await deskInBrowser({ storage })
  expect(after.sentence('s1')?.status).toBe('verified')
  await (await after.request(0)).answer({ status: 200, body: s1({ status: 'verified', statusAt: LATER }) })
  expect(await storage.read()).toEqual([])
})

test('a lost session keeps everything', async () => {
  const { actions, state, request, goOnline } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer({ status: 401 })
  expect([state().connection, state().pending.count]).toEqual(['signed-out', 1])
  goOnline()
  await (await request(1)).answer({ status: 200, body: s1({ status: 'verified' }) })
  expect(state().connection).toBe('live')
})

test('whatever the desk asks or sends says whose desk it is', async () => {
  const { actions, request, persons, receive } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await request(0)
  receive('open')
  expect([persons.length > 3, new Set(persons)]).toEqual([true, new Set(['ada'])])
})

test('what one has done is not sent by another, and goes when one is back', async () => {
  const { actions, state, request, requests, goOnline } = await deskInBrowser()
  actions.addAnnotation({ kind: 'note', span: { start: 0, end: 5 }, body: 'Which ships?' })
  const signedIn = { id: 'bo', name: 'Bo Reed' }
  await (await request(0)).answer({ status: 401, body: { code: 'unauthenticated', signedIn } })
  expect([state().pending.count, requests.length]).toEqual([1, 1])
  goOnline()
  expect((await request(1)).body).toMatchObject({ body: 'Which ships?' })
})

test('when the line is lost because the session ended, that is said', async () => {
  const { receive, state, endSession } = await deskInBrowser()
  endSession()
  receive('error')
  await vi.waitUntil(() => state().connection === 'signed-out')
})
