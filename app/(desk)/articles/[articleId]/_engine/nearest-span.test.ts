import { expect, test } from 'vitest'
import { nearestSpan } from './nearest-span'

const sentencesOf = (text: string) =>
  [...text.matchAll(/[^.]+\./g)].map(({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length
    return { start, end: index + words.length }
  })

/** What stands now where `words` stood. */
const now = (before: string, after: string, words: string) => {
  const start = before.indexOf(words)
  const span = nearestSpan(
    { text: before, sentences: sentencesOf(before) },
    { text: after },
    {
      start,
      end: start + words.length,
    },
  )
  return span && after.slice(span.start, span.end)
}

const TEXT = 'Ships come in. They are late. Nobody waits.'

test('a sentence with other words is found between its neighbours', () =>
  expect(now(TEXT, 'Boats? Ships come in. They were never on time. Nobody waits.', 'They are late.')).toBe(
    'They were never on time.',
  ))

test('some words of a sentence are found by what stands around them', () =>
  expect(now(TEXT, 'Ships come in. They are very early. Nobody waits.', 'late')).toBe('very early'))

test('the first and the last sentence are found', () => {
  expect(now(TEXT, 'Boats go out. They are late. Nobody waits.', 'Ships come in.')).toBe('Boats go out.')
  expect(now(TEXT, 'Ships come in. They are late. All wait.', 'Nobody waits.')).toBe('All wait.')
})

test('words that were taken out have no place', () =>
  expect(now(TEXT, 'Ships come in. Nobody waits.', 'They are late.')).toBeNull())
