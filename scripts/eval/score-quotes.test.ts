import { expect, test } from 'vitest'
import type { Quote } from '@/lib/core/reading/reading'
import type { GoldQuote, GoldSpeaker } from './rows'
import { headWord, isSameSpeaker } from './same-speaker'
import { scoreQuotes } from './score-quotes'

const TEXT = '“The bridge is shut,” Jane Poe said. It will open in May, according to Poe.'

function mention(text: string) {
  const start = TEXT.indexOf(text)
  return { start, end: start + text.length, text }
}
const there = (text: string, speaker: string, cueClass = 'speech'): GoldQuote => {
  const isDirect = text.startsWith('“')
  const span = mention(text)
  return {
    ...span,
    type: isDirect ? 'direct' : 'indirect',
    quoted: isDirect ? [span] : [],
    speaker: { ...mention(speaker), pronoun: false },
    cue: mention('said'),
    cueClass,
  }
}
const found = (text: string, speaker: string): Quote => {
  const { start, end, type, quoted } = there(text, speaker)
  return { start, end, type, quoted, speaker: mention(speaker), cue: mention('said') }
}
const score = (finds: readonly Quote[], quotes: readonly GoldQuote[]) =>
  scoreQuotes([{ id: 'one', text: TEXT, quotes }], () => finds)

test('a quote that differs in its marks alone is found', () => {
  const result = score([found('The bridge is shut', 'Jane Poe')], [there('“The bridge is shut,”', 'Jane Poe')])
  expect(result.content).toEqual({ right: 1, found: 1, there: 1 })
})

test('the speaker and the cue count where the quote was found', () => {
  const result = score([found('“The bridge is shut,”', 'May')], [there('“The bridge is shut,”', 'Jane Poe')])
  expect([result.speaker, result.cue]).toEqual([
    { right: 0, of: 1 },
    { right: 1, of: 1 },
  ])
})

test('indirect speech without a verb of saying is neither asked for nor held against anybody', () => {
  const quotes = [there('It will open in May', 'Poe', 'other')]
  expect(score([found('It will open in May', 'Poe')], quotes).content).toEqual({ right: 0, found: 0, there: 0 })
})

test('the head of a mention is the last name, without titles, roles and places', () => {
  expect(headWord('Sen. Jane Poe of Reno')).toBe('poe')
  expect(headWord('Jane Poe Jr., the mayor')).toBe('poe')
  expect(headWord('Jane Poe’s')).toBe('poe')
  expect(headWord('a spokesman')).toBe('spokesman')
})

test('another mention of the same person is right', () => {
  const gold: GoldSpeaker = { start: 0, end: 8, text: 'Jane Poe', pronoun: false }
  expect(isSameSpeaker({ start: 20, end: 23, text: 'Poe' }, gold)).toBe(true)
  expect(isSameSpeaker({ start: 20, end: 23, text: 'Roe' }, gold)).toBe(false)
  expect(isSameSpeaker(null, gold)).toBe(false)
})

test('a pronoun is right as the same pronoun or as whom it means', () => {
  const gold: GoldSpeaker = { start: 0, end: 3, text: 'She', pronoun: true, resolved: 'Jane Poe' }
  expect(isSameSpeaker({ start: 20, end: 23, text: 'she' }, gold)).toBe(true)
  expect(isSameSpeaker({ start: 20, end: 23, text: 'Poe' }, gold)).toBe(true)
  expect(isSameSpeaker({ start: 20, end: 23, text: 'Roe' }, gold)).toBe(false)
})
