import { expect, test } from 'vitest'
import { segmentBlock } from './segment'

const sentencesOf = (text: string, language: string) =>
  segmentBlock(text, 0, { language }).map(({ start, end }) => text.slice(start, end))

test('another language than English is read by its Unicode rules', () =>
  expect(sentencesOf('Die Brücke ist zu. Niemand weiß, warum.', 'de')).toEqual([
    'Die Brücke ist zu.',
    'Niemand weiß, warum.',
  ]))

test('Greek asks with a semicolon', () => expect(sentencesOf('Τι ώρα είναι; Δεν ξέρω.', 'el')).toHaveLength(2))

test('a line break inside a block ends no sentence', () =>
  expect(sentencesOf('Le pont\nest fermé. Il pleut.', 'fr-CA')).toEqual(['Le pont\nest fermé.', 'Il pleut.']))

test('English keeps the house rules under any of its tags', () =>
  expect(sentencesOf('Gen. Poe left. He ran.', 'en-GB')).toEqual(['Gen. Poe left.', 'He ran.']))

test('a tag that is none is read by the rules for all languages', () =>
  expect(sentencesOf('One. Two.', 'not a language')).toEqual(['One.', 'Two.']))

test('a sentence longer than one piece stays whole', () => {
  const long = `Das ${'sehr '.repeat(1000)}lange Wort.`
  expect(sentencesOf(`Kurz. ${long} Schluss.`, 'de')).toEqual(['Kurz.', long, 'Schluss.'])
})

test('many sentences are the same whether read in pieces or at once', () => {
  const sentence = 'Die Brücke ist seit Mai zu.'
  expect(sentencesOf(Array(500).fill(sentence).join(' '), 'de')).toEqual(Array(500).fill(sentence))
})
