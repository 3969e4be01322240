import { expect, test } from 'vitest'
import { openDesk } from '../_engine/article.fixture'
import { Drafts, draftTarget, memoryDraftStorage } from '../_engine/drafts'
import { placeDraft } from './place-draft'

const state = openDesk().state.getState()
/** From the second sentence of the first paragraph to the end of the first of the second. */
const ACROSS = { start: 15, end: 44 }
const FIRST = { start: 15, end: 29 }

/** Where a draft comes to stand when it is put on words of two paragraphs, and what opens. */
function placed(target: string) {
  const drafts = new Drafts(memoryDraftStorage(), 'ada', 'a1')
  const draft = { text: 'They are early.' }
  drafts.set(target, draft)
  return { opens: placeDraft(drafts, { target, draft }, ACROSS, state), drafts }
}

test('a correction that is put on words of several paragraphs stands where its form opens', () => {
  const { opens, drafts } = placed(draftTarget.correction(100, 105))
  expect(opens.correcting?.span).toEqual(FIRST)
  expect(drafts.get(draftTarget.correction(FIRST.start, FIRST.end))).toMatchObject({
    text: 'They are early.',
    ...FIRST,
    exact: 'They are late.',
  })
  expect(drafts.list().length).toBe(1)
})

test('a draft that is put where it was stands there once', () => {
  const { drafts } = placed(draftTarget.annotation('note', ACROSS.start, ACROSS.end))
  expect(drafts.list().map(({ draft }) => draft.text)).toEqual(['They are early.'])
})

test('a note may stand on words of several paragraphs', () => {
  const { opens, drafts } = placed(draftTarget.comment('gone'))
  expect(opens).toEqual({ noting: ACROSS })
  expect(drafts.get(draftTarget.annotation('note', ACROSS.start, ACROSS.end))?.text).toBe('They are early.')
})
