import { expect, test } from 'vitest'
import { Drafts, draftTarget, memoryDraftStorage } from '../_engine/drafts'
import { keepTypedAhead } from './keep-typed-ahead'
import { NOTHING_OPEN, type ScreenState } from './screen-state'

const TEXT = 'Ships come in. They are late.'
const span = { start: 0, end: 5 }

/** The drafts that are left, with `begun` there before, when the field of this state never came. */
function kept(state: Partial<ScreenState>, begun?: { target: string; text: string }) {
  const drafts = new Drafts(memoryDraftStorage(), 'ada', 'a1')
  if (begun) drafts.set(begun.target, { text: begun.text })
  keepTypedAhead(drafts, { ...NOTHING_OPEN, ...state }, TEXT)
  return drafts.list().map(({ target, draft }) => [target, draft.text])
}
const note = draftTarget.annotation('note', 0, 5)

test('a note is kept on its words', () => expect(kept({ noting: span, typed: 'Which?' })).toEqual([[note, 'Which?']]))
test('behind what was begun before', () =>
  expect(kept({ noting: span, typed: ' Ask.' }, { target: note, text: 'Which?' })).toEqual([[note, 'Which? Ask.']]))
test('a correction is kept as the editor would have had it, before the words', () =>
  expect(kept({ correcting: { block: 0, span, correctionId: null }, typed: 'Big ' })).toEqual([
    [draftTarget.correction(0, 5), 'Big Ships'],
  ]))
test('a comment is kept in its thread', () =>
  expect(kept({ composing: 'c1', typed: 'Yes' })).toEqual([[draftTarget.comment('c1'), 'Yes']]))
test('a reason to let the text stand, or to resolve a thread, is kept for its card', () => {
  expect(kept({ asking: { id: 'c1', what: 'stet' }, typed: 'As said' })).toEqual([[draftTarget.stet('c1'), 'As said']])
  expect(kept({ asking: { id: 'x', what: 'close' }, typed: 'Done' })).toEqual([[draftTarget.close('x'), 'Done']])
})
test('nothing typed keeps nothing', () => expect(kept({ noting: span, typed: ' ' })).toEqual([]))
