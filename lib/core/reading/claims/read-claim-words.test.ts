import { describe, expect, test } from 'vitest'
import { KINDS } from './claim-word'
import { readClaimWords } from './read-claim-words'

const read = (text: string) => readClaimWords(text, { start: 0, end: text.length })
const kindsOf = (text: string) => read(text).map(({ kind }) => KINDS[kind])
const formsOf = (text: string) => read(text).map(({ form }) => form)

describe('numbers', () => {
  test.each([
    ['4.5', 'digits'],
    ['1,204', 'digits'],
    ['21st', 'digits'],
    ['12%', 'percentage'],
    ['£30m', 'money'],
    ['$1,200.50', 'money'],
    ['1987', 'year'],
    ['1990s', 'year'],
    ['2150', 'digits'],
    ['1204', 'digits'],
  ])('%s is of the kind %s', (number, kind) => expect(kindsOf(number)).toEqual([kind]))
  test('a number does not take the point that ends the sentence', () => expect(kindsOf('19. Two')).toHaveLength(2))
})

describe('words', () => {
  test('an apostrophe inside belongs to the word, curly or straight', () =>
    expect(formsOf('don’t I’ll')).toEqual(["don't", "i'll"]))
  test('a hyphen inside belongs to the word', () => expect(formsOf('well-known')).toEqual(['well-known']))
  test('an abbreviation of capitals is one word', () => expect(kindsOf('the U.S. fleet')).toHaveLength(3))
  test('hesitations are passed over', () => expect(formsOf('we, uh, left')).toEqual(['we', '', '', 'left']))
  test('a capital inside the sentence makes a name', () => expect(kindsOf('near Harrow')).toEqual(['relation', 'name']))
  test('a capital at the start does not', () => expect(kindsOf('Gardens')).toEqual(['ends-in-s']))
  test('capitals only make an acronym', () => expect(kindsOf('the OECD')).toEqual(['article', 'acronym']))
  test('a listed word keeps its kind with a capital', () =>
    expect(kindsOf('the Senate')).toEqual(['article', 'institution']))
  test('unless it is a first name as well', () => {
    expect(kindsOf('then Bill left')[1]).toBe('name')
    expect(kindsOf('the bill failed')[1]).toBe('matter')
  })
  test('an ending tells the kind of a word that is not listed', () =>
    expect(kindsOf('painted quickly painting painters')).toEqual(['done', 'manner', 'doing', 'ends-in-s']))
  test('letters of other scripts make words', () => expect(formsOf('çedilla Жук')).toEqual(['çedilla', 'жук']))
  test('what is too long for a word has no form', () => expect(formsOf('x'.repeat(50))).toEqual(['']))
})

test('only the span is read', () => expect(formsOfSpan('one two three', 4, 7)).toEqual(['two']))

function formsOfSpan(text: string, start: number, end: number) {
  return readClaimWords(text, { start, end }).map(({ form }) => form)
}
