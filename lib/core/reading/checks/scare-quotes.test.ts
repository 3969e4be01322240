import { describe, expect, test } from 'vitest'
import { markedBy } from './read-for-checks.fixture'
import { scareQuotes } from './scare-quotes'

const TITLE = 'Town floods\n\n'
const marked = (text: string) => markedBy(scareQuotes)(TITLE + text)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['a word held at a distance', 'The town has a “plan” for the flood.', '“plan”'],
    ['two of them', 'Its “peaceful mission,” as it were, failed.', '“peaceful mission,”'],
    ['a repeated one once', 'A “plan” it has. The “plan” is old.', '“plan”'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['a word that somebody said', 'The mayor called the flood “biblical” on Monday.'],
    ['a word meant as a word', 'The term “flood” has three senses.'],
    ['a title', 'She starred in “Waterline” and “The Dam”.'],
    ['what a word of another language means', 'They cheered “Adjo”, Swedish for “goodbye”.'],
    ['longer words', 'It was “a plan for all of us” at the time.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
