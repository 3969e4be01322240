import { expect, test } from 'vitest'
import { withTuckedStop } from './tucked-stop'

/** What is painted of words in a block that stands somewhere in an article. */
function painted(text: string, words: string) {
  const block = { start: 100, end: 100 + text.length, text }
  const start = 100 + text.indexOf(words)
  const span = withTuckedStop({ start, end: start + words.length }, block)
  return text.slice(span.start - 100, span.end - 100)
}

test('a stop below a closing quote mark is painted with it', () =>
  expect(painted('The wall “was never inspected”, a report finds', '“was never inspected”')).toBe(
    '“was never inspected”,',
  ))
test('a stop behind a letter is not', () => expect(painted('He left, she said', 'He left')).toBe('He left'))
test('nor is a word behind a quote mark', () => expect(painted('“Sound” he said', '“Sound”')).toBe('“Sound”'))
test('nothing follows the last mark of a block', () => expect(painted('It is “sound”', '“sound”')).toBe('“sound”'))
