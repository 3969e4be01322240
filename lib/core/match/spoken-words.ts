import { findQuoteMarks } from '../reading/marks/find-quote-marks'
import { scanWords } from '../reading/words/scan-words'

/**
 * The words of a mark that somebody is said to have spoken: those between quote marks, joined over what stands between
 * them, such as `she said`; all of them where there are no marks.
 */
export function spokenWords(text: string): string {
  const { marks, quotations } = findQuoteMarks(scanWords(text))
  const outermost = quotations.filter(({ depth }) => depth === 0)
  if (outermost.length === 0) return text
  const [first, last] = [outermost[0], outermost.at(-1)]
  // Marks inside of what was marked without its own marks are quotations within it.
  const before = text.slice(0, first?.start)
  const behind = text.slice(last?.end)
  if (outermost.length === 1 && countLetters(before) > countLetters(behind) && countLetters(before) > 40) return text
  return outermost
    .map(({ open, close, end }) => text.slice(marks[open]?.end, close === null ? end : marks[close]?.start).trim())
    .join(' ')
}

const countLetters = (text: string) => text.replace(/\P{L}/gu, '').length
