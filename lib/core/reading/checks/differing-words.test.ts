import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanWords } from '../words/scan-words'
import { tokensOf } from '../words/words'
import { excerptsWhereDiffering } from './differing-words'
import { spokenTokens } from './like-words'

function differing(one: string, other: string) {
  const words = scanWords(`${one}\n\n${other}`)
  const spoken = (start: number, end: number) => {
    const tokens = spokenTokens(words, ...tokensOf(words, { start, end }))
    return { start, end, tokens, words: tokens.map((token) => words.lower[token] ?? '') }
  }
  return excerptsWhereDiffering(words, spoken(0, one.length), spoken(one.length + 2, words.text.length))
}

describe('shown are', () => {
  const cases: [string, string, string, [string, string]][] = [
    [
      'words in the place of others, with those beside them',
      '“Another breach of the dam would be a huge blow to all of us”',
      '“Another breach of the dam would be a massive loss to all of us”',
      ['“… would be a huge blow to all of …”', '“… would be a massive loss to all of …”'],
    ],
    [
      'words that were put in',
      '“The dam will break before long”',
      '“The old dam will break before long”',
      ['“The dam will break …”', '“The old dam will break …”'],
    ],
    [
      'the end, where only that differs',
      '“We will all stay in town”',
      '“We will all stay at home”',
      ['“… will all stay in town”', '“… will all stay at home”'],
    ],
    [
      'the start, where only that differs',
      '“They stay in town”',
      '“We stay in town”',
      ['“They stay in town”', '“We stay in town”'],
    ],
  ]
  test.each(cases)('%s', (_name, one, other, expected) => expect(differing(one, other)).toEqual(expected))
})

const sentence = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 20 })

test('of two that differ, different words are shown', () =>
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      fc.pre(one.join() !== other.join())
      const [here, before] = differing(one.join(' '), other.join(' '))
      expect(here).not.toBe(before)
    }),
  ))
