import { expect, test } from 'vitest'
import { AT, annotation, articleOf, correction, event, HARBOUR, LATER, sentence } from './article.fixture'
import { deskInBrowser, settled } from './browser.fixture'
import { draftTarget, memoryDraftStorage } from './drafts'

const s1 = (given: Partial<ReturnType<typeof sentence>> = {}) => sentence('s1', { start: 0, end: 14, ...given })
const conflict = (current: unknown) => ({ status: 409, body: { detail: 'Somebody was faster.', current } })

test('opening an article leads to the first sentence nobody has looked at', async () => {
  const sentences = articleOf(HARBOUR).sentences.map((one, n) =>
    n === 0 ? { ...one, status: 'verified' as const } : one,
  )
  const { state } = await deskInBrowser({ article: { sentences } })
  expect(state().focus?.id).toBe('s2')
})

test('opening an article again leads to where one was', async () => {
  const drafts = memoryDraftStorage()
  const before = await deskInBrowser({ drafts })
  before.actions.focusSentence('s3')
  before.stop()
  const { state } = await deskInBrowser({ drafts })
  expect(state().focus?.id).toBe('s3')
})

test('a status shows before it is sent, moves on, and is confirmed', async () => {
  const { actions, state, sentence: of, request } = await deskInBrowser()
  actions.setStatusHere('verified')
  expect([of('s1')?.status, state().focus?.id, state().pending.count]).toEqual(['verified', 's2', 1])
  const sent = await request(0)
  expect([sent.method, sent.path, sent.body]).toEqual([
    'PATCH',
    '/articles/a1/sentences/s1',
    { status: 'verified', seen: 'unreviewed' },
  ])
  await sent.answer({ status: 200, body: s1({ status: 'verified', statusBy: 'ada', statusAt: LATER }) })
  expect([of('s1')?.statusAt, state().pending.count]).toEqual([LATER, 0])
})

test('a status of an extended range is one request', async () => {
  const { actions, request } = await deskInBrowser()
  actions.move(1, { extend: true })
  actions.setStatusHere('no-claim')
  expect((await request(0)).body).toMatchObject({ ids: ['s1', 's2'], status: 'no-claim' })
})

test('commands are sent one after the other', async () => {
  const { actions, requests, request } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  actions.setStatus(['s2'], 'verified')
  const first = await request(0)
  expect(requests.length).toBe(1)
  await first.answer({ status: 200, body: s1({ status: 'verified' }) })
  expect((await request(1)).path).toBe('/articles/a1/sentences/s2')
})

test('when somebody was faster theirs shows and the person is asked', async () => {
  const { actions, state, sentence: of, request } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer(conflict(s1({ status: 'disputed', statusBy: 'bo', statusAt: LATER })))
  expect(of('s1')?.status).toBe('disputed')
  expect(state().conflicts).toMatchObject([
    { mine: { status: 'verified' }, theirs: { value: { id: 's1', statusBy: 'bo' } } },
  ])
  expect(state().undo.undo).toBeNull()
})

test('choosing one’s own sets it on top of theirs', async () => {
  const { actions, state, request } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer(conflict(s1({ status: 'disputed', statusAt: LATER })))
  actions.setMine(state().conflicts[0]?.id ?? '')
  expect((await request(1)).body).toEqual({ status: 'verified', seen: 'disputed' })
  expect(state().conflicts).toEqual([])
})

test('keeping theirs sends nothing', async () => {
  const { actions, state, requests, request } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer(conflict(s1({ status: 'disputed', statusAt: LATER })))
  actions.keepTheirs(state().conflicts[0]?.id ?? '')
  await settled()
  expect([state().conflicts.length, requests.length]).toEqual([0, 1])
})

test('a conflict with what one wanted oneself is none', async () => {
  const { actions, state, request, toasts } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer(conflict(s1({ status: 'verified', statusBy: 'ada', statusAt: LATER })))
  expect([state().conflicts.length, toasts.length]).toEqual([0, 0])
})

test('a revision that moved on for another reason is sent once more', async () => {
  const { actions, state, request } = await deskInBrowser({
    article: { annotations: [annotation('x', { createdBy: 'ada' })] },
  })
  actions.setAnnotationState('x', 'closed')
  await (await request(0)).answer(conflict(annotation('x', { revision: 5, body: 'reworded' })))
  expect((await request(1)).body).toMatchObject({ state: 'closed', seen: 5 })
  expect(state().conflicts).toEqual([])
})

test('what is refused is taken back and said', async () => {
  const { actions, sentence: of, request, toasts } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  await (await request(0)).answer({ status: 404, body: { detail: 'There is no such sentence.' } })
  expect(of('s1')?.status).toBe('unreviewed')
  expect(toasts).toMatchObject([{ title: 'Not saved: status', description: 'There is no such sentence.' }])
})

test('the words of a refused correction are kept as a draft', async () => {
  const { actions, desk, state, request } = await deskInBrowser()
  actions.proposeCorrection({ start: 0, end: 5, replacement: 'Boats', reason: 'They are small' })
  expect(state().blocks[0]?.corrections).toMatchObject([{ start: 0, end: 5, expected: 'Ships', replacement: 'Boats' }])
  await (await request(0)).answer(conflict('Shops'))
  expect(state().blocks[0]?.corrections).toEqual([])
  expect(desk.drafts.get(draftTarget.correction(0, 5))).toMatchObject({ text: 'Boats', reason: 'They are small' })
})

test('a comment on a refused note goes back with it', async () => {
  const { actions, desk, request, requests, state } = await deskInBrowser()
  actions.addAnnotation({ kind: 'note', span: { start: 0, end: 5 }, comment: 'Which ships?' })
  await (await request(0)).answer({ status: 403, body: { detail: 'No.' } })
  await settled()
  expect([requests.length, state().pending.count]).toEqual([1, 0])
  expect(desk.drafts.get(draftTarget.annotation('note', 0, 5))?.text).toBe('Which ships?')
})

test('what one may not do is said and not shown', async () => {
  const {
    actions,
    sentence: of,
    requests,
    toasts,
  } = await deskInBrowser({ actor: { id: 'vi', name: 'Vi', role: 'viewer' } })
  actions.setStatus(['s1'], 'verified')
  await settled()
  expect([of('s1')?.status, requests.length, toasts.length]).toEqual(['unreviewed', 0, 1])
})

test('the writer of the story sets no status', async () => {
  const { actions, sentence: of } = await deskInBrowser({ actor: { id: 'rita', name: 'Rita', role: 'editor' } })
  actions.setStatus(['s1'], 'verified')
  expect(of('s1')?.status).toBe('unreviewed')
})

test('an article that could not be read is read later, and then it is live', async () => {
  const { actions, state, serverHas, receive } = await deskInBrowser({ isMissing: true })
  expect(state().load).toBe('missing')
  serverHas(articleOf(HARBOUR))
  await actions.reload()
  receive('change', event(11, { title: 'The port' }))
  expect([state().load, state().article?.title]).toEqual(['ready', 'The port'])
})

test('drafts outlive the page', async () => {
  const drafts = memoryDraftStorage()
  const before = await deskInBrowser({ drafts })
  before.desk.drafts.set(draftTarget.comment('x'), { text: 'I wonder' })
  const after = await deskInBrowser({ drafts })
  expect(after.desk.drafts.list()).toEqual([{ target: 'comment:x', draft: { text: 'I wonder' } }])
})

test('the acts of others show', async () => {
  const { receive, sentence: of } = await deskInBrowser()
  receive('change', event(11, { sentences: [s1({ status: 'checking', statusBy: 'bo', statusAt: LATER })] }))
  expect(of('s1')?.statusBy).toBe('bo')
})

test('who is here shows', async () => {
  const { receive, state } = await deskInBrowser()
  receive('here', { here: [{ page: 'p', person: 'bo', name: 'Bo', sentenceId: 's2' }] })
  expect(state().here.map((one) => one.name)).toEqual(['Bo'])
})

test('a new version is read', async () => {
  const { receive, state, serverHas } = await deskInBrowser()
  const next = articleOf(HARBOUR, { revision: 12 })
  serverHas({ ...next, version: { ...next.version, id: 'v2', number: 2 } })
  receive('change', event(12, { reload: true }))
  await settled()
  expect(state().article?.version.number).toBe(2)
})

test('freezing waits until everything is saved', async () => {
  const { actions, request, requests } = await deskInBrowser({
    article: { corrections: [correction('c', { state: 'accepted' })] },
  })
  actions.setStatus(['s1'], 'verified')
  const frozen = actions.freeze()
  await (await request(0)).answer({ status: 200, body: s1({ status: 'verified', statusAt: AT }) })
  const freeze = await request(1)
  expect([freeze.path, freeze.body, requests.length]).toEqual(['/articles/a1/versions', { seen: 1 }, 2])
  await freeze.answer({ status: 201, body: { number: 2, carried: {} } })
  expect((await frozen)?.number).toBe(2)
})

test('what is not saved cannot be frozen', async () => {
  const { actions, request, toasts } = await deskInBrowser()
  actions.setStatus(['s1'], 'verified')
  const frozen = actions.freeze()
  await (await request(0)).answer('no line')
  expect(await frozen).toBeNull()
  expect(toasts.length).toBe(1)
})

test('whoever is given another role is told, and can do what that role may', async () => {
  const { desk, actions, receive, toasts, sentence, requests } = await deskInBrowser()
  receive('beat', { role: 'editor' })
  expect([desk.may('sentence:set-status'), toasts.length]).toEqual([true, 0])
  for (let beat = 0; beat < 2; beat++) receive('beat', { role: 'viewer' })
  expect([desk.may('sentence:set-status'), toasts.map(({ title }) => title)]).toEqual([
    false,
    ['Your role is now: viewer'],
  ])
  actions.setStatus(['s1'], 'verified')
  expect([sentence('s1')?.status, requests.length]).toEqual(['unreviewed', 0])
})
