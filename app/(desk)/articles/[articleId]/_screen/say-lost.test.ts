import { expect, test } from 'vitest'
import { annotation, openDesk } from '../_engine/article.fixture'
import { draftTarget } from '../_engine/drafts'
import { sayLost } from './say-lost'

const state = openDesk({ annotations: [annotation('x')] }).state.getState()
const said = (...targets: string[]) =>
  sayLost(
    targets.map((target) => ({ target, draft: { text: 'mine' } })),
    state,
  ).title
const BESIDE = draftTarget.beside(draftTarget.comment('x'), 'k')

test('words kept beside others on a mark that is there are not said to have lost it', () =>
  expect(said(BESIDE)).toBe('Your words are kept in your drafts'))

test('words on a mark that is deleted have lost it', () =>
  expect(said(BESIDE, draftTarget.comment('gone'))).toBe('What your words were on is gone'))
