import { expect, test } from 'vitest'
import { annotation, articleOf, openDesk } from '../_engine/article.fixture'
import { smallestChange } from '../_engine/smallest-change'
import { errorToMend } from './error-to-mend'

const SAID = 'Ann Lee said it holds. Ben Roe said it does not.'
const at = (words: string) => ({ start: SAID.indexOf(words), end: SAID.indexOf(words) + words.length })
const errorOn = (id: string, words: string, given = {}) =>
  annotation(id, { kind: 'attribution-error', errorCode: 'A7', ...at(words), exact: words, ...given })

/** What is offered while `words` are typed anew in a text with these marks. */
function offered(words: string, replacement: string, ...annotations: ReturnType<typeof annotation>[]) {
  const desk = openDesk()
  desk.load({ ...articleOf([SAID]), annotations })
  const state = desk.state.getState()
  const found = errorToMend(state, at(words), smallestChange(SAID, at(words), replacement))
  return found && [found.error.id, found.isMeant]
}
const FIRST = 'Ann Lee said it holds.'

test('an error on the words that change is meant', () =>
  expect(offered(FIRST, 'Anna Lee said it holds.', errorOn('e', 'Ann Lee'))).toEqual(['e', true]))
test('what is put in beside the words mends them', () =>
  expect(offered('it holds.', 'it holds, Ann said.', errorOn('e', 'it holds.'))).toEqual(['e', true]))
test('an error elsewhere in the sentence is offered, not meant', () =>
  expect(offered(FIRST, 'Ann Lee said it stands.', errorOn('e', 'Ann Lee'))).toEqual(['e', false]))
test('of two errors the one marked more narrowly comes first', () =>
  expect(offered(FIRST, 'Anna Lee said it holds.', errorOn('wide', FIRST), errorOn('e', 'Ann Lee'))).toEqual([
    'e',
    true,
  ]))
test('an error that is resolved, a claim, and an error on other words are not offered', () =>
  expect(
    offered(
      FIRST,
      'Anna Lee said it holds.',
      errorOn('closed', 'Ann Lee', { state: 'closed' }),
      annotation('claim', { ...at('Ann Lee') }),
      errorOn('other', 'Ben Roe'),
    ),
  ).toBeNull())
