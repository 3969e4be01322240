import { expect, test } from 'vitest'
import { fragmentsOf, readQuote } from './read-quote'

const partsOf = (text: string) => {
  const quote = readQuote(text)
  return fragmentsOf(quote).map(({ from, to }) => quote.compared.slice(from, to).join(' '))
}
const linksOf = (text: string) => [...readQuote(text).links.values()].map(({ kind, before }) => `${kind} ${before}`)
const coreOf = (text: string, how?: 'literal') => {
  const { core } = readQuote(text, how)
  return text.slice(core.start, core.end)
}

test.each([
  ['one … two', ['one', 'two'], ['gap 1']],
  [
    'one ... two . . . three [...] four (…) five',
    ['one', 'two', 'three', 'four', 'five'],
    ['gap 1', 'gap 2', 'gap 3', 'gap 4'],
  ],
  ['one [two] three', ['one', 'three'], ['insertion 1']],
  ['one [two] … three', ['one', 'three'], ['gap 1']],
  ['talk[ed] to [them]’re', ['to'], ['patch 0', 'patch 1']],
  ['[W]e left', ['we left'], []],
  ['one. Two', ['one two'], []],
  ['we (laughs) left [applause]', ['we left'], []],
])('%j has the parts %j', (text, parts, links) => expect([partsOf(text), linksOf(text)]).toEqual([parts, links]))

test('quote marks, points and dots around a quote are not of it; an insertion and a question mark are', () => {
  expect(coreOf('“… we left …,”')).toBe('we left')
  expect(coreOf('“[They] left [us].”')).toBe('[They] left [us]')
  expect(coreOf('“Did we leave?”')).toBe('Did we leave?')
  expect(coreOf('“…”')).toBe('')
})

test('read to the letter, brackets are marks like others', () =>
  expect(coreOf('[They] left [us].', 'literal')).toBe('They] left [us'))
