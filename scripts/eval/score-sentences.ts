import { trimSpan } from '@/lib/core/text/characters'
import type { SegmentOptions } from '@/lib/core/text/segment'
import type { Span } from '@/lib/core/text/span'
import { type Agreement, add, NONE } from './agreement'
import type { GoldenRow, SentenceRow } from './rows'

/** Splits a text into its sentences. */
export type Split = (text: string, options?: SegmentOptions) => readonly Span[]

const BLANK_LINE_BEFORE = /\n[^\S\n]*\n\s*$/

/**
 * How far the places agree where one sentence ends and the next begins. A place that a blank line shows anyway does
 * not count, nor does one where both readings are good.
 */
export const scoreSentences = (rows: readonly SentenceRow[], split: Split): Agreement =>
  rows.map((row) => scoreText(row, split)).reduce(add, NONE)

function scoreText({ text, sentences, optional = [] }: SentenceRow, split: Split): Agreement {
  const free = new Set(optional)
  const starts = (spans: readonly Span[]) =>
    new Set(
      spans
        .map(({ start, end }) => trimSpan(text, start, end).start)
        .filter((start) => !free.has(start) && isInsideParagraph(text, start)),
    )
  const there = starts(sentences)
  const found = starts(split(text))
  return { right: [...found].filter((start) => there.has(start)).length, found: found.size, there: there.size }
}

function isInsideParagraph(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 50), start)
  return before.trim() !== '' && !BLANK_LINE_BEFORE.test(before)
}

/** How many rules are kept to the letter, with quotations split or kept together. */
export function countGolden(rows: readonly GoldenRow[], split: Split): number {
  const readings: SegmentOptions[] = [{ quotations: 'split' }, { quotations: 'keep' }]
  return rows.filter(({ text, sentences }) => {
    const same = (options: SegmentOptions) => wordsOf(text, split(text, options)) === wordsOf(text, sentences)
    return readings.some(same)
  }).length
}

const wordsOf = (text: string, spans: readonly Span[]) =>
  JSON.stringify(spans.map(({ start, end }) => text.slice(start, end).trim()))
