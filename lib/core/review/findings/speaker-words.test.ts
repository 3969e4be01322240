import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { speakerWords } from './speaker-words'

const words = (text: string, resolved?: string) =>
  speakerWords({ start: 0, end: text.length, text, ...(resolved === undefined ? {} : { resolved }) })

describe('a speaker is called', () => {
  const cases: [string, string, string | undefined, string, string][] = [
    ['as written', 'Mr. Poe', 'Poe', 'Mr. Poe', 'Mr. Poe'],
    ['by the name that a pronoun means', 'he', 'Tom Ashby', 'Tom Ashby (he)', 'Tom Ashby (“he”)'],
    ['by the name before who', 'who', 'Tom Ashby', 'Tom Ashby', 'Tom Ashby'],
    ['by the name behind a role', 'The mayor', 'Ann Roe', 'Ann Roe (the mayor)', 'Ann Roe (“the mayor”)'],
    ['as written where the name is in it', 'Poe’s brother', 'Jane Poe', 'Poe’s brother', 'Poe’s brother'],
    ['a pronoun where nobody fits', 'She', undefined, 'she', '“she”'],
    ['in small letters at the start of a sentence', 'Critics', undefined, 'critics', 'critics'],
    ['the same with more words', 'Police in town', undefined, 'police in town', 'police in town'],
    ['so for people of an office', 'Ministers', undefined, 'ministers', 'ministers'],
    ['by name when that begins with a common word', 'Police Scotland', undefined, 'Police Scotland', 'Police Scotland'],
    ['with an article in the style of headlines', 'report', undefined, 'report', 'the report'],
  ]
  test.each(cases)('%s', (_name, text, resolved, name, inSentence) =>
    expect(words(text, resolved)).toEqual({ name, inSentence }),
  )
})

test('of any words, no more are shown than can be kept, without half characters', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.option(fc.string({ unit: 'binary', maxLength: 500 }), { nil: undefined }),
      (text, resolved) => {
        const { name = '', inSentence = '' } = words(text, resolved) ?? {}
        expect([name.length <= 300, name.isWellFormed(), inSentence.isWellFormed()]).toEqual([true, true, true])
      },
    ),
  ))
