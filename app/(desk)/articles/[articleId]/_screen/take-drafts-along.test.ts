import { expect, test } from 'vitest'
import { Drafts, draftTarget, memoryDraftStorage } from '../_engine/drafts'
import { takeDraftsAlong } from './take-drafts-along'

const FROM = { start: 4, end: 8 }
const TO = { start: 4, end: 9, changedFrom: 'late' }
const noting = (at: typeof FROM | typeof TO) => ({ correcting: null, noting: at })
const target = ({ start, end }: typeof FROM) => draftTarget.annotation('note', start, end)

function taken(...others: string[]) {
  const drafts = new Drafts(memoryDraftStorage(), 'ada', 'a1')
  drafts.set(target(FROM), { text: 'Says who?', kind: 'note', ...FROM, exact: 'late' })
  for (const text of others) drafts.set(target(TO), { text })
  takeDraftsAlong(drafts, noting(FROM), noting(TO), 'was early.')
  return drafts
}

test('a draft goes to the words that stand in the place of its own', () => {
  const drafts = taken()
  expect(drafts.list()).toEqual([
    { target: target(TO), draft: { text: 'Says who?', kind: 'note', start: 4, end: 9, exact: 'early' } },
  ])
})

test('a draft that is there already is not written over', () => {
  const drafts = taken('Another')
  expect(
    drafts
      .list()
      .map(({ draft }) => draft.text)
      .sort(),
  ).toEqual(['Another', 'Says who?'])
})
