import { describe, expect, test } from 'vitest'
import { findPeople } from './find-people'
import { scanWords } from './words/scan-words'

const people = (text: string) => findPeople(scanWords(text))
const names = (text: string) => people(text).map(({ name }) => name)
const mentions = (text: string) => people(text).map((person) => person.mentions.map((m) => text.slice(m.start, m.end)))
const titles = (text: string) => people(text).map((person) => person.titles)

describe('one person is', () => {
  const cases: [string, string, string[]][] = [
    ['full name and surname', 'Anna Poe spoke. Poe left.', ['Anna Poe', 'Poe']],
    ['full name and title with surname', 'Anna Poe spoke. Ms. Poe left.', ['Anna Poe', 'Poe']],
    ['a name with and without its middle part', 'Anna B. Poe spoke. Anna Poe left.', ['Anna B. Poe', 'Anna Poe']],
    ['a surname before the full name', 'Poe is back. Anna Poe left in May.', ['Poe', 'Anna Poe']],
    ['a first name that only one has', 'Anna Poe spoke. Then Anna left.', ['Anna Poe', 'Anna']],
    ['a name with its possessive', 'Anna Poe spoke. They took Poe’s hat.', ['Anna Poe', 'Poe']],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(mentions(text)).toEqual([expected]))
})

test('a surname of two words is no person beside the full name', () =>
  expect(names('Anna Van Poe left. Van Poe, who was ill, came back.')).toEqual(['Anna Van Poe']))

describe('two persons are', () => {
  test('two first names', () => expect(names('Anna Poe met Karl Poe.')).toEqual(['Anna Poe', 'Karl Poe']))
  test('Mr and Mrs', () => expect(names('Anna Poe left. Mr. Poe stayed.')).toEqual(['Anna Poe', 'Poe']))
})

describe('a name that no list knows is a person', () => {
  const cases: [string, string][] = [
    ['before who', 'Ulf Poe, who built the dam, left.'],
    ['before an age', 'Ulf Poe, 71, has waited for a year.'],
    ['behind a role and a comma', 'The dam’s site manager, Ulf Poe, left.'],
    ['who says something and is he or she then', 'Ulf Poe told the town it was old. “It will not hold,” he said.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(names(text)).toEqual(['Ulf Poe']))
})

describe('no person is', () => {
  const cases: [string, string][] = [
    ['a place', 'He lives in New York and in Berlin.'],
    ['an organisation', 'The Harbour Trust Fund and the Roe Foundation paid.'],
    ['a day or a month', 'On Monday, March 3, it rained.'],
    ['a word that opens a sentence', 'Critics left. The critics were right.'],
    ['who are several', 'Hill Rovers, who have won twice, left.'],
    ['what somebody belongs to', 'They met the head of Hill House, who left.'],
    ['where somebody is from', 'They met a farmer from Hill Dale, 43, who left.'],
    ['who says something and is never he or she', 'Hill House told the town it was old. “It will not hold,” it said.'],
    ['an abbreviation', 'NATO and the EU agreed.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(names(text)).toEqual([]))
})

describe('titles are kept as written:', () => {
  const cases: [string, string, string[]][] = [
    ['before the name', 'Deputy Prime Minister Anna Poe left.', ['Deputy Prime Minister']],
    ['with their office', 'Secretary of State Anna Poe left.', ['Secretary of State']],
    ['abbreviated', 'Sen. Anna Poe left.', ['Sen.']],
    ['small', 'They met deputy minister Anna Poe there.', ['deputy minister']],
    ['behind the name', 'Anna Poe, the deputy minister, left.', ['deputy minister']],
    ['each once', 'Sen. Anna Poe left. Sen. Poe came.', ['Sen.']],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(titles(text)).toEqual([expected]))
})
