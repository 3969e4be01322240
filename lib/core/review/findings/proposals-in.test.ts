import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../../reading/read-text'
import { proposalsIn } from './proposals-in'

const proposed = (text: string) => proposalsIn(text, readText(text))
const told = (text: string) =>
  proposed(text).map(({ kind, start, end, reading }) => [kind, text.slice(start, end), reading.message])

test('a quotation is proposed with its marks, under the speaker as written', () =>
  expect(told('“We will stay,” Mr. Poe said.')).toContainEqual(['quote', '“We will stay,”', 'A quotation of Mr. Poe.']))
test('a pronoun is proposed with the person it means', () => {
  const text = 'Tom Ashby came late. “It is what it is,” he said.'
  const [quote] = proposed(text).filter(({ kind }) => kind === 'quote')
  expect(quote?.reading).toEqual({ message: 'A quotation of Tom Ashby (“he”).', speaker: 'Tom Ashby (he)' })
})
test('of a sentence that quotes some words, those words are proposed', () =>
  expect(told('Mr. Poe said the town would “stay as it is” for now.')).toContainEqual([
    'quote',
    '“stay as it is”',
    'A quotation of Mr. Poe.',
  ]))
test('what is told without marks is not proposed as a quote', () =>
  expect(told('Mr. Poe said the town would stay.').map(([kind]) => kind)).not.toContain('quote'))
test('a claim says what makes it one, and not what speaks against', () => {
  const [claim] = told('I think we spent 14 million crowns on the dam in 2019.')
  expect(claim?.[2]).toMatch(/^Says something that can be checked: .*a number/)
  expect(claim?.[2]).not.toMatch(/opinion|first person/)
})

test('in another language words in marks are proposed without a word about who says them', () => {
  const text = 'Der Bürgermeister sagte am Montag: „Wir werden die Brücke bald reparieren.“'
  const [quote] = proposalsIn(text, readText(text, { language: 'de' }))
  expect(quote).toMatchObject({ kind: 'quote', reading: { message: 'Words in quotation marks.' } })
})

const words = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      'Poe',
      'said',
      'Experts say',
      '14',
      'million',
      '. ',
      '\n\n',
      ' ',
      '\ud83d\ude00',
      '\ud800',
    ),
  )
  .map((parts) => parts.join(' '))

test('of any text, proposals stand in reading order inside it, each under a key of its own', () =>
  fc.assert(
    fc.property(words, (text) => {
      const found = proposed(text)
      let last = 0
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        last = start
      }
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    }),
  ))
