import type { Rule } from './boundary'

const WIDE = /[。！？．｡؟۔।॥]$/
/** Japanese quoting particles: the quoted words are part of the sentence around them. */
const QUOTING = /^(?:と|って|との|などと)/

/** Chinese, Japanese, Arabic, Urdu and Hindi end marks end a sentence, with or without a space behind them. */
export const wideMark: Rule = ({ text, marks, closers, next, end }) => {
  if (!WIDE.test(marks)) return undefined
  if (closers !== '' && next === end && QUOTING.test(text.slice(next, next + 3))) return 'join'
  if (marks === '．' && /\d/.test(text[next] ?? '')) return 'join'
  return 'split'
}
