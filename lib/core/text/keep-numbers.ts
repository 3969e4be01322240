import type { Span } from './span'

const NUMBER = /^\d{1,2}\.$/
/** A number and its point are no longer. */
const LONGEST = 3

/** Joins a number that stands by itself in running prose with the sentence that it counts. */
export function keepNumbers(text: string, sentences: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const { start, end } of sentences) {
    const last = kept.at(-1)
    if (last && isNumber(text, last) && !text.slice(last.end, start).includes('\n')) {
      kept[kept.length - 1] = { start: last.start, end }
    } else kept.push({ start, end })
  }
  return kept
}

const isNumber = (text: string, { start, end }: Span) => end - start <= LONGEST && NUMBER.test(text.slice(start, end))
