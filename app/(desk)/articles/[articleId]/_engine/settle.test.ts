import { expect, test } from 'vitest'
import { annotation, LATER, sentence } from './article.fixture'
import { deskInBrowser } from './browser.fixture'
import { draftTarget, memoryDraftStorage } from './drafts'

const NOTE = draftTarget.field('x', 'body')
const theirs = annotation('x', { kind: 'note', body: 'theirs', revision: 2 })

/** A desk where somebody was faster with the words of a note. */
async function contended() {
  const storage = memoryDraftStorage()
  const article = { annotations: [annotation('x', { kind: 'note', body: 'old' })] }
  const opened = await deskInBrowser({ article, drafts: storage })
  opened.actions.changeAnnotation('x', { body: 'mine' })
  await (await opened.request(0)).answer({ status: 409, body: { detail: 'Somebody was faster.', current: theirs } })
  return { ...opened, storage, draft: () => opened.desk.drafts.get(NOTE) }
}

test('the words of a conflict nobody has decided outlive the page', async () => {
  const { storage, state } = await contended()
  expect(state().conflicts.length).toBe(1)
  const after = await deskInBrowser({ drafts: storage })
  expect(after.desk.drafts.get(NOTE)).toEqual({ text: 'mine', was: 'old', seen: 1 })
})

test('keeping theirs lets one’s own words go', async () => {
  const { actions, draft } = await contended()
  actions.keepTheirs('x')
  expect(draft()).toBeNull()
})

test('setting one’s own lets the draft of it go', async () => {
  const { actions, draft, request } = await contended()
  actions.setMine('x')
  expect([draft(), (await request(1)).body]).toEqual([null, { body: 'mine', seen: 2 }])
})

test('what has been typed since the conflict stays', async () => {
  const { actions, draft, desk } = await contended()
  desk.drafts.set(NOTE, { text: 'mine and more' })
  actions.keepTheirs('x')
  expect(draft()?.text).toBe('mine and more')
})

test('the conflict of a range shows the sentence that somebody else has set', async () => {
  const { actions, request, state } = await deskInBrowser()
  actions.setStatus(['s1', 's2'], 'verified')
  const set = sentence('s2', { start: 15, end: 29, status: 'disputed', statusBy: 'bo', statusAt: LATER })
  await (await request(0)).answer({ status: 409, body: { detail: 'Somebody was faster.', current: [set] } })
  expect(state().conflicts).toMatchObject([{ id: 's2', theirs: { value: { status: 'disputed', statusBy: 'bo' } } }])
})

test('the words of a refused change of a mark are kept as a draft', async () => {
  const { actions, request, desk } = await deskInBrowser({ article: { annotations: [annotation('x')] } })
  actions.changeAnnotation('x', { speaker: 'The harbour master' })
  await (await request(0)).answer({ status: 404, body: { detail: 'There is no such mark.' } })
  expect(desk.drafts.get(draftTarget.field('x', 'speaker'))?.text).toBe('The harbour master')
})
