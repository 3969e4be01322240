import { describe, expect, test } from 'vitest'
import { matchQuote } from './match-quote'
import { quoteErrors } from './quote-errors'
import { isSameSpeaker } from './same-speaker'
import { spokenWords } from './spoken-words'

const SOURCE = `ADA HOLM: The bridge is not safe, and we have known it since 1988.

PAUL LOE: I would close the road at once, but only if the ferry runs again.`

const errorsOf = (quote: string, speaker: string | null = 'Ada Holm', others: string[] = []) =>
  quoteErrors({ speaker, speakers: others, result: matchQuote(quote, SOURCE) }).map(({ code }) => code)

describe('what a comparison says against a quote', () => {
  const cases: [string, string, string[]][] = [
    ['the very words', 'The bridge is not safe, and we have known it since 1988.', []],
    ['a lost “not”', 'The bridge is safe, and we have known it since 1988.', ['Q1']],
    ['another number', 'The bridge is not safe, and we have known it since 1998.', ['Q1']],
    ['what stands nowhere', 'Nobody has ever told us anything about the ferry at all.', []],
  ]
  test.each(cases)('%s', (_name, quote, expected) => expect(errorsOf(quote)).toEqual(expected))
  test('another speaker', () => {
    expect(errorsOf('I would close the road at once')).toContain('A1')
    expect(errorsOf('I would close the road at once', 'Ada Holm', ['Mr Loe'])).toContain('A2')
    expect(errorsOf('I would close the road at once', 'Mr Loe')).not.toContain('A1')
    expect(errorsOf('I would close the road at once', null)).not.toContain('A1')
    expect(errorsOf('I would close the road at once', 'Ada Holm (she)')).not.toContain('A1')
  })
  test('what the source goes on with', () =>
    expect(errorsOf('I would close the road at once', 'Paul Loe')).toEqual(['Q3']))
})

describe('two names', () => {
  test.each([
    ['Ada Holm', 'HOLM', true],
    ['Ms Holm', 'Ada Holm', true],
    ['the minister, Ada Holm', 'PAUL LOE', false],
    ['Holm', 'REPORTER', undefined],
    ['she', 'HOLM', undefined],
    ['the minister', 'HOLM', undefined],
  ] as const)('%s and %s', (one, other, expected) => expect(isSameSpeaker(one, other)).toBe(expected))
})

describe('the words that were spoken', () => {
  test.each([
    ['“We go,” she said, “and soon.”', 'We go, and soon.'],
    ['“We go,” she said.', 'We go,'],
    ['we go and soon', 'we go and soon'],
    [
      'The council has met for nine hours and calls the bridge “safe”',
      'The council has met for nine hours and calls the bridge “safe”',
    ],
  ])('of %s', (text, expected) => expect(spokenWords(text)).toBe(expected))
})
