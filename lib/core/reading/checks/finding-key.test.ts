import { expect, test } from 'vitest'
import { findingKey, findingKeys } from './finding-key'
import { report } from './report'

const keyOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return findingKey(text, report('A14', { start, end: start + words.length }, ''))
}

test('a finding keeps its key when text is put before and behind its sentence', () =>
  expect(keyOf('It rained. Poe admitted it. He left.', 'admitted')).toBe(
    keyOf('Snow fell.\n\nThe day was cold. Poe admitted it.', 'admitted'),
  ))

test('quote marks, spaces and case do not count', () =>
  expect(keyOf('“Go,” Poe admitted to her.', 'admitted')).toBe(keyOf('"Go",  POE admitted to her.', 'admitted')))

test('another sentence has another key', () =>
  expect(keyOf('Poe admitted it.', 'admitted')).not.toBe(keyOf('Roe admitted it.', 'admitted')))

test('the same word twice in one sentence has two keys', () => {
  const text = 'Poe admitted that Roe admitted it.'
  const findings = [4, 22].map((start) => report('A14', { start, end: start + 8 }, ''))
  expect(new Set(findings.map((finding) => findingKey(text, finding))).size).toBe(2)
})

test('a sentence that stands twice has a key for each', () => {
  const text = 'Poe admitted it. Poe admitted it.'
  const findings = [4, 21].map((start) => report('A14', { start, end: start + 8 }, ''))
  expect(new Set(findingKeys(text, findings)).size).toBe(2)
})
