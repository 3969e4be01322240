import { describe, expect, test } from 'vitest'
import { findQuoteMarks } from '../marks/find-quote-marks'
import { scanWords } from '../words/scan-words'
import { readUse } from './read-use'
import { findUtterances } from './utterance'
import { wordingOf } from './wording'

/** What each utterance of a text is, as if nothing credited it. */
const usesOf = (text: string) => {
  const words = scanWords(text)
  return findUtterances(words, findQuoteMarks(words)).map((utterance) => readUse(words, wordingOf(words, utterance)))
}

describe('speech is', () => {
  test.each([
    ['what has many words', 'The rule was “to keep the old dam and to build no other”.'],
    ['a sentence with its stop', 'She turned. “Not today.” The door closed.'],
  ])('%s', (_name, text) => expect(usesOf(text)).toEqual(['speech']))
})

describe('words taken over are', () => {
  test.each([
    ['several in a sentence', 'The plan “leaves the valley dry” in summer.'],
    ['two of which somebody is told', 'He drew a “firm line” in May.'],
    ['a chant', 'The crowd chanted “Save Our Dam” for hours.'],
    ['a cry', 'It went down with cries of “Shame!” from the stands.'],
  ])('%s', (_name, text) => expect(usesOf(text)).toEqual(['wording']))
})

describe('nobody says', () => {
  test.each([
    ['one word in a sentence about things', 'The “old” road is closed.'],
    ['a term', 'The term “drift” is new.'],
    ['the title of a work behind its preposition', 'It was shown on “Morning Desk” in May.'],
    ['a title with its author', 'In print: “Dams and why they are built in such dry valleys,” by Ann Poe.'],
    ['a slogan with its year', 'The posters read: “yes to the dam” (2009).'],
    ['a name', 'They call themselves “The Dam Builders” now.'],
    ['nothing', 'He wrote “” there.'],
  ])('%s', (_name, text) => expect(usesOf(text)).toEqual(['none']))
})

test.each([
  ['behind its channel', 'She spoke on the channel’s “Late Desk” in May.'],
  ['that is told', 'She told “Late Desk” that it will hold.'],
  ['in which somebody appears', 'In an interview with “Late Desk” she wept.'],
])('the title of a programme %s is no utterance at all', (_name, text) => expect(usesOf(text)).toEqual([]))
