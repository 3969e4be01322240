import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QuoteType } from '@/lib/core/reading/reading'
import type { Span } from '@/lib/core/text/span'

/** A text that people have split into sentences. What begins at one of `optional` may be a sentence or not. */
export interface SentenceRow {
  readonly id: string
  readonly genre: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly optional?: readonly number[]
}

/** A rule of how to split, with one example. Only those of the set `golden` count. */
export interface GoldenRow {
  readonly id: string
  readonly set: string
  readonly text: string
  readonly sentences: readonly Span[]
}

export interface GoldSpeaker extends Span {
  readonly text: string
  readonly pronoun: boolean
  /** Who is meant, where the mention alone does not say. */
  readonly resolved?: string
}

export interface GoldQuote extends Span {
  readonly type: QuoteType
  /** The parts in quote marks. */
  readonly quoted: readonly Span[]
  readonly speaker: GoldSpeaker | null
  readonly cue: Span | null
  /** `speech` for verbs of saying; others, as of thinking, count for direct and mixed quotes alone. */
  readonly cueClass: string | null
}

/** An article in which people have marked who says what. */
export interface QuoteRow {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}

/** A sentence, and whether it is worth checking: 1 or 0. */
export interface ClaimRow {
  readonly id: string
  readonly source: string
  readonly sentence: string
  readonly label: number
}

/** A quote and the text it is said to come from, and how its words stand to it, as people see it. */
export interface ComparisonRow {
  readonly id: string
  readonly quote: string
  /** The text itself, or the id of one that is listed apart. */
  readonly sourceText?: string
  readonly sourceDoc?: string
  readonly label: string
  /** How a quote was changed that was made from its source. */
  readonly kind?: string
}

export interface ComparisonSource {
  readonly id: string
  readonly text: string
}

/** The rows of a file, one JSON value a line; none when there is no such file. */
export function rowsOf<Row>(folder: string, ...path: string[]): Row[] {
  const file = join(folder, ...path)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
}
