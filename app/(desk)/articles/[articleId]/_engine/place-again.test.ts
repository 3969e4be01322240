import { expect, test } from 'vitest'
import { Drafts, draftTarget, memoryDraftStorage } from './drafts'
import { placeAgain } from './place-again'

const TEXT = 'The ferry sails. The quay is closed.'
const QUAY = { start: 17, end: 36 }
const drafts = () => new Drafts(memoryDraftStorage(), 'ada', 'a1')
const placed = (target: string, text: string, there = drafts()) =>
  placeAgain({ target, draft: { text } }, QUAY, TEXT, there)

test('a correction whose words are gone is proposed of other words', () =>
  expect(placed(draftTarget.correction(0, 5), 'The pier is shut.')).toMatchObject({
    target: draftTarget.correction(17, 36),
    draft: { text: 'The pier is shut.', ...QUAY, exact: 'The quay is closed.' },
  }))

test('any other words become a note', () =>
  expect(placed(draftTarget.comment('gone'), 'Who says so?')).toMatchObject({
    target: draftTarget.annotation('note', 17, 36),
    draft: { text: 'Who says so?', kind: 'note' },
  }))

test('words that were kept beside others are placed as what they are of', () =>
  expect(placed(draftTarget.beside(draftTarget.correctionChange('c'), 'k'), 'Shut.').target).toBe(
    draftTarget.correction(17, 36),
  ))

test('a note that is begun there keeps its words', () => {
  const there = drafts()
  there.set(draftTarget.annotation('note', 17, 36), { text: 'Since when?' })
  expect(placed(draftTarget.comment('gone'), 'Who says so?', there).draft.text).toBe('Since when?\n\nWho says so?')
})
