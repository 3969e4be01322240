import { expect, test } from 'vitest'
import type { Status } from '@/lib/core/review/vocabulary'
import { annotation, comment, event, LATER, sentence } from './article.fixture'
import { deskInBrowser } from './browser.fixture'
import type { Desk } from './desk'
import { draftTarget, memoryDraftStorage } from './drafts'

const NOTE = draftTarget.field('x', 'body')
const theirs = annotation('x', { kind: 'note', body: 'theirs', revision: 2 })

const faster = { status: 409, body: { detail: 'Somebody was faster.', current: theirs } }

const textsIn = ({ drafts }: Desk) =>
  drafts
    .list()
    .map(({ draft }) => draft.text)
    .sort()

/** A desk where somebody was faster with the words of a note. */
async function contended() {
  const storage = memoryDraftStorage()
  const article = { annotations: [annotation('x', { kind: 'note', body: 'old' })] }
  const opened = await deskInBrowser({ article, drafts: storage })
  opened.actions.changeAnnotation('x', { body: 'mine' })
  await (await opened.request(0)).answer(faster)
  const only = () => opened.state().conflicts[0]?.id ?? ''
  return { ...opened, storage, only, draft: () => opened.desk.drafts.get(NOTE) }
}

test('the words of a conflict nobody has decided outlive the page', async () => {
  const { storage, state } = await contended()
  expect(state().conflicts.length).toBe(1)
  const after = await deskInBrowser({ drafts: storage })
  expect(after.desk.drafts.get(NOTE)).toEqual({ text: 'mine', was: 'old', seen: 1 })
})

test('keeping theirs lets one’s own words go', async () => {
  const { actions, draft, only } = await contended()
  actions.keepTheirs(only())
  expect(draft()).toBeNull()
})

test('setting one’s own lets the draft of it go', async () => {
  const { actions, draft, request, only } = await contended()
  actions.setMine(only())
  expect([draft(), (await request(1)).body]).toEqual([null, { body: 'mine', seen: 2 }])
})

test('what has been typed since the conflict stays', async () => {
  const { actions, draft, desk, only } = await contended()
  desk.drafts.set(NOTE, { text: 'mine and more' })
  actions.keepTheirs(only())
  expect(draft()?.text).toBe('mine and more')
})

test('a second conflict about the same words leaves the first in reach, and each keeps what was typed', async () => {
  const { actions, state, request, storage, desk } = await contended()
  actions.changeAnnotation('x', { body: 'mine again' })
  const later = annotation('x', { kind: 'note', body: 'theirs again', revision: 3 })
  await (await request(1)).answer({ status: 409, body: { detail: 'Somebody was faster.', current: later } })
  const [first, second] = state().conflicts
  expect([first, second]).toMatchObject([
    { mine: { changes: { body: 'mine' } }, theirs: { value: { body: 'theirs again' } } },
    { mine: { changes: { body: 'mine again' } }, theirs: { value: { body: 'theirs again' } } },
  ])
  const texts = () => desk.drafts.list().map(({ draft }) => draft.text)
  expect(texts().sort()).toEqual(['mine', 'mine again'])
  actions.keepTheirs(first?.id ?? '')
  expect([texts(), state().conflicts.length]).toEqual([['mine again'], 1])
  expect((await deskInBrowser({ drafts: storage })).desk.drafts.list().length).toBe(1)
})

test('of two choices about one thing only the later is asked about', async () => {
  const { actions, request, state } = await deskInBrowser()
  for (const [at, status] of (['verified', 'no-claim'] as const).entries()) {
    actions.setStatus(['s1'], status)
    const set = sentence('s1', { status: at === 0 ? 'disputed' : 'checking', statusBy: 'bo', statusAt: LATER })
    await (await request(at)).answer({ status: 409, body: { detail: 'Somebody was faster.', current: [set] } })
  }
  expect(state().conflicts).toMatchObject([{ mine: { status: 'no-claim' }, theirs: { value: { status: 'checking' } } }])
})

test('the conflict of a range shows the sentence that somebody else has set', async () => {
  const { actions, request, state } = await deskInBrowser()
  actions.setStatus(['s1', 's2'], 'verified')
  const set = sentence('s2', { start: 15, end: 29, status: 'disputed', statusBy: 'bo', statusAt: LATER })
  await (await request(0)).answer({ status: 409, body: { detail: 'Somebody was faster.', current: [set] } })
  expect(state().conflicts).toMatchObject([{ theirs: { value: { id: 's2', status: 'disputed', statusBy: 'bo' } } }])
})

/** A range of the first two sentences that somebody else has set one by one meanwhile. */
async function contendedRange(s1: Status, s2: Status) {
  const opened = await deskInBrowser()
  opened.actions.setStatus(['s1', 's2'], 'verified')
  const by = { statusBy: 'bo', statusAt: LATER }
  const current = [
    sentence('s1', { start: 0, end: 14, status: s1, ...by }),
    sentence('s2', { start: 15, end: 29, status: s2, ...by }),
  ].filter(({ status }) => status !== 'unreviewed')
  await (await opened.request(0)).answer({ status: 409, body: { detail: 'Somebody was faster.', current } })
  return opened
}

test('each sentence of a range that somebody else has set is asked about by itself', async () => {
  const { actions, request, requests, state } = await contendedRange('disputed', 'no-claim')
  expect(state().conflicts).toMatchObject([
    { mine: { ids: ['s1'] }, theirs: { value: { id: 's1', status: 'disputed' } } },
    { mine: { ids: ['s2'] }, theirs: { value: { id: 's2', status: 'no-claim' } } },
  ])
  actions.setMine(state().conflicts[0]?.id ?? '')
  expect(await request(1)).toMatchObject({
    path: '/articles/a1/sentences/s1',
    body: { status: 'verified', seen: 'disputed' },
  })
  expect([requests.length, state().conflicts.length]).toEqual([2, 1])
})

test('a sentence of a range that somebody else has set to the same is no conflict, and theirs to take back', async () => {
  const { actions, request, state, toasts } = await contendedRange('verified', 'unreviewed')
  const rest = await request(1)
  expect([rest.path, rest.body]).toEqual(['/articles/a1/sentences/s2', { status: 'verified', seen: 'unreviewed' }])
  expect([state().conflicts, toasts]).toMatchObject([[], [{ title: 'Bo had already done this' }]])
  await rest.answer({ status: 200, body: sentence('s2', { start: 15, end: 29, status: 'verified', statusAt: LATER }) })
  actions.undo()
  expect((await request(2)).path).toBe('/articles/a1/sentences/s2')
})

test('of a range, what nobody else touched is set all the same, and undone without the rest', async () => {
  const { actions, request, state, sentence: of } = await deskInBrowser()
  actions.setStatus(['s1', 's2', 's3'], 'verified')
  const set = sentence('s2', { start: 15, end: 29, status: 'disputed', statusBy: 'bo', statusAt: LATER })
  await (await request(0)).answer({ status: 409, body: { detail: 'Somebody was faster.', current: [set] } })
  const again = await request(1)
  expect(again.body).toEqual({
    ids: ['s1', 's3'],
    status: 'verified',
    seen: { s1: 'unreviewed', s3: 'unreviewed' },
  })
  expect(['s1', 's2', 's3'].map((id) => of(id)?.status)).toEqual(['verified', 'disputed', 'verified'])
  const done = ['s1', 's3'].flatMap((id) => of(id) ?? [])
  await again.answer({ status: 200, body: { sentences: done } })
  actions.keepTheirs(state().conflicts[0]?.id ?? '')
  actions.undo()
  expect((await request(2)).body).toMatchObject({ ids: ['s1', 's3'], status: 'unreviewed' })
})

test('the words of a refused change of a mark are kept as a draft', async () => {
  const { actions, request, desk } = await deskInBrowser({ article: { annotations: [annotation('x')] } })
  actions.changeAnnotation('x', { speaker: 'The harbour master' })
  await (await request(0)).answer({ status: 404, body: { detail: 'There is no such mark.' } })
  expect(desk.drafts.get(draftTarget.field('x', 'speaker'))?.text).toBe('The harbour master')
})

test('the words of a refused comment stand beside what is being typed in the same thread', async () => {
  const { actions, request, desk } = await deskInBrowser({ article: { annotations: [annotation('x')] } })
  const target = draftTarget.comment('x')
  actions.addComment('x', 'The first')
  desk.drafts.set(target, { text: 'The second, half' })
  await (await request(0)).answer({ status: 403, body: { detail: 'No.' } })
  expect(desk.drafts.get(target)?.text).toBe('The second, half')
  expect(textsIn(desk)).toEqual(['The first', 'The second, half'])
})

test('the words of a refused comment take the place of a field that was emptied', async () => {
  const { actions, request, desk } = await deskInBrowser({ article: { annotations: [annotation('x')] } })
  actions.addComment('x', 'The first')
  desk.drafts.set(draftTarget.comment('x'), { text: '' })
  await (await request(0)).answer({ status: 403, body: { detail: 'No.' } })
  expect(desk.drafts.get(draftTarget.comment('x'))?.text).toBe('The first')
})

test('what was said of a refused correction is kept with it', async () => {
  const { actions, request, desk } = await deskInBrowser()
  const id = actions.proposeCorrection({ start: 0, end: 5, replacement: 'Boats' })
  actions.addComment(id ?? '', 'They are small')
  await (await request(0)).answer({ status: 403, body: { detail: 'No.' } })
  expect(textsIn(desk)).toEqual(['Boats', 'They are small'])
})

test('one’s own is set on top of what was shown: what was changed once more since is asked about again', async () => {
  const { actions, receive, request, state } = await contendedRange('disputed', 'unreviewed')
  const again = sentence('s1', { start: 0, end: 14, status: 'no-claim', statusBy: 'bo', statusAt: LATER })
  await (await request(1)).answer({ status: 200, body: { sentences: [] } })
  receive('change', event(11, { sentences: [again] }))
  actions.setMine(state().conflicts[0]?.id ?? '')
  expect((await request(2)).body).toEqual({ status: 'verified', seen: 'disputed' })
})

test('one’s own wording of a comment is set on top of theirs', async () => {
  const said = comment('m', { annotationId: 'x', body: 'old' })
  const { actions, request, state } = await deskInBrowser({
    article: { annotations: [annotation('x', { comments: [said] })] },
  })
  actions.changeComment('m', 'mine')
  const current = { ...said, body: 'theirs' }
  await (await request(0)).answer({ status: 409, body: { detail: 'Somebody was faster.', current } })
  actions.setMine(state().conflicts[0]?.id ?? '')
  expect((await request(1)).body).toEqual({ body: 'mine', seen: 'theirs' })
})
