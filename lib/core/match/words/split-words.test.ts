import { expect, test } from 'vitest'
import { comparable, isOtherInCapitals } from './comparable'
import { splitWords } from './split-words'

const wordsOf = (text: string, skipped?: Parameters<typeof splitWords>[1]) => {
  const { count, starts, ends } = splitWords(text, skipped)
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]))
}

test.each([
  ['war-torn, don’t; 3.5 and 1,000!', ['war', 'torn', 'don’t', '3.5', 'and', '1,000']],
  ['the U.S. at 5 p.m. It ended.Then', ['the', 'U.S', 'at', '5', 'p.m', 'It', 'ended', 'Then']],
  ['‘the workers’ rights’', ['the', 'workers', 'rights']],
  ['$100, 5% & 9/11', ['$', '100', '5', '%', '&', '9/11']],
  ['-5 degrees, pages 3-5, .5', ['-5', 'degrees', 'pages', '3', '5', '.5']],
  ['[W]e said[1]', ['[W]e', 'said', '1']],
  ['govern-\nment well- known', ['govern-\nment', 'well', 'known']],
  ['漢字 ひら', ['漢', '字', 'ひ', 'ら']],
  ['😀ok\u200b \ud83d', ['😀', 'ok\u200b']],
  ['', []],
])('the words of %j', (text, expected) => expect(wordsOf(text)).toEqual(expected))

test('what is skipped parts words and gives none', () =>
  expect(wordsOf('one (two) three', [{ start: 4, end: 9 }])).toEqual(['one', 'three']))

test.each([
  ['Don’t', "don't"],
  ['U.S', 'us'],
  ['1,000,000', '1000000'],
  ['3,5', '3,5'],
  ['−5', '-5'],
  ['cafe\u0301', 'café'],
  ['ﬁ\u00adne', 'fine'],
  ['[W]e', 'we'],
  ['govern-\nment', 'government'],
])('%j is compared as %j', (word, expected) => expect(comparable(word)).toBe(expected))

test('us is another word in capitals, and only at the start of a sentence large', () => {
  expect(isOtherInCapitals('us', 'us', 'US')).toBe(true)
  expect(isOtherInCapitals('us', 'us', 'Us')).toBe(false)
  expect(isOtherInCapitals('ferry', 'ferry', 'FERRY')).toBe(false)
})
