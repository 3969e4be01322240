import { NUMBER, tokenAt, WORD, type Words } from '../words/words'

/** True when a word or a number stands wholly or partly between two offsets. */
export function hasWords(words: Words, start: number, end: number): boolean {
  if (start >= end) return false
  for (let token = tokenAt(words, start); token < words.count && (words.starts[token] ?? 0) < end; token++) {
    if (words.kinds[token] === WORD || words.kinds[token] === NUMBER) return true
  }
  return false
}
