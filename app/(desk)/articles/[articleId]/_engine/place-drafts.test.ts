import { expect, test } from 'vitest'
import { articleOf, event, HARBOUR } from './article.fixture'
import { deskInBrowser, settled } from './browser.fixture'
import { Drafts, draftTarget, memoryDraftStorage } from './drafts'
import { placeDrafts } from './place-drafts'

const TARGET = draftTarget.correction(2, 6)
const DRAFT = { text: 'boat', start: 2, end: 6, exact: 'ship' }

/** The drafts after this text became that one. */
function placed(before: string | null, text: string) {
  const drafts = new Drafts(memoryDraftStorage(), 'ada', 'a1')
  drafts.set(TARGET, DRAFT)
  placeDrafts(drafts, before, text)
  return drafts.list()
}

test('a draft goes with its words into a new version', () =>
  expect(placed('A ship came.', 'An old ship came.')).toEqual([
    { target: draftTarget.correction(7, 11), draft: { ...DRAFT, start: 7, end: 11 } },
  ]))
test('a draft that was left before finds its words when they stand once', () =>
  expect(placed(null, 'An old ship came.')).toMatchObject([{ target: draftTarget.correction(7, 11) }]))
test.each([
  ['whose words are gone', 'A boat came.'],
  ['whose words stand twice', 'An old ship, a new ship.'],
])('a draft %s stays as it is', (_what, text) => expect(placed(null, text)).toEqual([{ target: TARGET, draft: DRAFT }]))

test('drafts go with their words when somebody freezes', async () => {
  const { desk, receive, serverHas } = await deskInBrowser()
  desk.drafts.set(draftTarget.correction(0, 5), { text: 'Boats', start: 0, end: 5, exact: 'Ships' })
  const next = articleOf(['Now.', ...HARBOUR], { revision: 12 })
  serverHas({ ...next, version: { ...next.version, id: 'v2', number: 2 } })
  receive('change', event(12, { reload: true }))
  await settled()
  expect(desk.drafts.list()).toMatchObject([{ target: draftTarget.correction(6, 11) }])
})
