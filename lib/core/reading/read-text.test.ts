import { expect, test } from 'vitest'
import { readText } from './read-text'
import { tellSilence } from './tell-silence'

const GERMAN = 'Experts say Poe sagte ja. „Wir bleiben. Alle.“ Ann Poe claimed so.\n\nDie Stadt muss handeln.“'
const german = readText(GERMAN, { language: 'de-CH' })

test('a text is English unless it is said to be something else', () => {
  expect(readText('Poe left.')).toMatchObject({ language: 'en', silent: [] })
  expect(readText(GERMAN).findings.map(({ code }) => code)).toContain('A12')
})

test('of another language no speakers, people, claims or errors of words are told', () => {
  expect(german).toMatchObject({ language: 'de-CH', people: [] })
  expect(german.claims.map(({ score, checkWorthy }) => [score, checkWorthy])).toEqual(
    german.sentences.map(() => [0, false]),
  )
  expect(german.silent).toEqual(expect.arrayContaining(['speakers', 'people', 'claims', 'A4', 'A12', 'Q15', 'Q18']))
})

test('its quote marks are read, and errors in them told', () => {
  const [quote] = german.quotes
  expect(GERMAN.slice(quote?.start, quote?.end)).toBe('„Wir bleiben. Alle.“')
  expect(quote).toMatchObject({ type: 'direct', speaker: null, cue: null })
  expect(german.findings.map(({ code }) => code)).toEqual(['Q13'])
  expect(german.silent).not.toEqual(expect.arrayContaining(['Q13']))
})

test.each([
  ['sv', '”Vi stannar här”, sade hon. ”Vi går.”'],
  ['da', '»Vi bliver her,« sagde hun. »Vi går.«'],
  ['fr', '« Nous restons, a dit Poe, “ici” et « là ». »'],
  ['pl', '„Zostajemy tutaj”, powiedziała.'],
  ['de', '„Wir bleiben ‚hier‘“, sagte sie. »Wir gehen.«'],
])('the marks of another language are no errors: %s', (language, text) => {
  const { quotes, findings } = readText(text, { language })
  expect([findings, quotes.length > 0]).toEqual([[], true])
})

test('what was not read is told in one sentence', () => {
  expect(tellSilence(german.language)).toBe('Only sentences and quote marks were read: the text is Swiss High German.')
  expect(tellSilence(readText('Poe left.').language)).toBeUndefined()
})
