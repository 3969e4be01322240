import { expect, test } from 'vitest'
import { annotation, comment, correction, finding, openDesk } from './article.fixture'
import { hasPlace, isOnSomething } from './draft-place'
import { type Draft, draftTarget } from './drafts'

const A4 = annotation('a4', { kind: 'attribution-error', errorCode: 'A4', start: 0, end: 5 })
const state = openDesk({
  annotations: [annotation('x', { comments: [comment('m')] }), annotation('done', { state: 'closed' }), A4],
  corrections: [correction('c'), correction('gone', { state: 'withdrawn' }), correction('ok', { state: 'accepted' })],
  findings: [finding('f'), finding('no', { state: 'dismissed' }), finding('marked', { code: 'A4' })],
}).state.getState()

const SHIPS = { start: 0, end: 5, exact: 'Ships' }
const places = (target: string, draft: Partial<Draft> = {}) =>
  hasPlace({ target, draft: { text: 'mine', ...draft } }, state)

test.each([
  ['a correction on words that stand', draftTarget.correction(0, 5), SHIPS],
  ['a note on words that stand', draftTarget.annotation('note', 0, 5), SHIPS],
  ['a proposal that is reworded', draftTarget.correctionChange('c'), SHIPS],
  ['a comment on a mark', draftTarget.comment('x'), {}],
  ['a change of a comment', draftTarget.commentChange('m'), {}],
  ['a reason for stet', draftTarget.stet('c'), {}],
  ['a reason for dismissing', draftTarget.dismiss('f'), {}],
  ['a remark', draftTarget.field('x', 'body'), {}],
])('%s is seen where it belongs', (_what, target, draft) => expect(places(target, draft)).toBe(true))

test.each([
  ['a correction on words that differ', draftTarget.correction(0, 5), { ...SHIPS, exact: 'Shops' }],
  ['a refused claim with what was said of it', draftTarget.annotation('claim', 0, 5), SHIPS],
  ['a refused change of a proposal', draftTarget.correctionChange('c'), {}],
  ['a change of a proposal that is decided', draftTarget.correctionChange('ok'), SHIPS],
  ['a comment on a mark that is deleted', draftTarget.comment('nowhere'), {}],
  ['a comment on a withdrawn correction', draftTarget.comment('gone'), {}],
  ['a change of a comment that is deleted', draftTarget.commentChange('nowhere'), {}],
  ['a reason for closing what is closed', draftTarget.close('done'), {}],
  ['a reason for dismissing what is dismissed', draftTarget.dismiss('no'), {}],
  ['a reason for dismissing what somebody has marked', draftTarget.dismiss('marked'), {}],
  ['a speaker of what is no quote', draftTarget.field('x', 'speaker'), {}],
])('%s has no place', (_what, target, draft) => expect(places(target, draft)).toBe(false))

const standsOn = (target: string, draft: Partial<Draft> = {}) =>
  isOnSomething({ target, draft: { text: 'mine', ...draft } }, state)

test.each([
  ['words kept beside others on a mark', draftTarget.beside(draftTarget.comment('x'), 'k'), {}],
  ['words kept beside others of a remark', draftTarget.beside(draftTarget.field('x', 'body'), 'k'), {}],
  ['a refused claim on words that stand', draftTarget.annotation('claim', 0, 5), SHIPS],
  ['a refused change of a proposal', draftTarget.correctionChange('c'), {}],
  ['a reason for closing what is closed', draftTarget.close('done'), {}],
  ['a reason for dismissing what is dismissed', draftTarget.dismiss('no'), {}],
])('%s: what they are on is there', (_what, target, draft) => expect(standsOn(target, draft)).toBe(true))

test.each([
  ['a correction on words that differ', draftTarget.correction(0, 5), { ...SHIPS, exact: 'Shops' }],
  ['a comment on a mark that is deleted', draftTarget.comment('nowhere'), {}],
  ['words kept beside others on a deleted mark', draftTarget.beside(draftTarget.comment('nowhere'), 'k'), {}],
  ['a change of a comment that is deleted', draftTarget.commentChange('nowhere'), {}],
])('%s: what they were on is gone', (_what, target, draft) => expect(standsOn(target, draft)).toBe(false))
