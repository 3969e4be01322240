import { BLOCK_SEPARATOR, type Mark } from '@/lib/core/text/document'
import type { Span } from '@/lib/core/text/span'
import type { CorrectionView } from '@/lib/schemas/views'
import { type Compare, correctionParts } from './correction-parts'
import type { BlockSlice } from './types'

/** Words of the text that all stand under the same sentence, marks, annotations and corrections. Ids: the outermost first. */
export interface TextRun extends Span {
  readonly kind: 'text'
  readonly text: string
  /** Null for the white space between sentences. */
  readonly sentence: string | null
  readonly annotations: readonly string[]
  /** Corrections that would take these words out. */
  readonly corrections: readonly string[]
  readonly marks: readonly Mark[]
}

/** Words a correction would put in. They are not part of the text: draw them in an element with `data-inserted`. */
export interface InsertRun {
  readonly kind: 'insert'
  /** Offset into the text of the version. */
  readonly at: number
  readonly text: string
  readonly sentence: string | null
  readonly correction: string
}

/** The break after the block, which a correction would take out. Not part of the text: drawn as words put in are. */
export interface CutBreakRun {
  readonly kind: 'cut-break'
  readonly at: number
  readonly sentence: string | null
  readonly correction: string
}

export type Run = TextRun | InsertRun | CutBreakRun

/** Corrections that the text shows: the others are history. */
export const isShown = (correction: CorrectionView) =>
  correction.state === 'proposed' || correction.state === 'accepted'

/**
 * Cuts a block into runs, in reading order. The idea: everything that lies on the block begins or ends at a few
 * points; walk from point to point and keep the lists of what is open. The text runs joined are the text of the block.
 */
export function segments(block: BlockSlice, compare: Compare | null = null): readonly Run[] {
  const parts = block.corrections.filter(isShown).map((correction) => correctionParts(block, correction, compare))
  const corrections = parts.flatMap(({ cuts }) => cuts).sort((a, b) => a.start - b.start)
  const inserts = parts
    .flatMap(({ puts }) => puts)
    .filter(({ at }) => block.start <= at && at <= block.end)
    .sort((a, b) => a.at - b.at)
  const sentences = new Open(block.sentences, block)
  const annotations = new Open(block.annotations, block)
  const cuts = new Open(corrections, block)
  const marks = new Open(block.marks, block)

  const runs: Run[] = []
  const puts = inserts.map(({ at }) => ({ start: at, end: at }))
  const points = pointsOf(block, [block.sentences, block.annotations, corrections, puts, block.marks])
  let sentenceBefore: string | null = null
  let insert = 0
  for (const [index, start] of points.entries()) {
    for (const open of [sentences, annotations, cuts, marks]) open.moveTo(start)
    const sentence = sentences.items[0]?.id ?? null
    for (let next = inserts[insert]; next && next.at === start; next = inserts[++insert]) {
      const { id, text } = next
      if (isUnseen(text) && start === block.start) continue
      // A new paragraph begins between two sentences and in neither.
      const into = /\S/.test(text) ? (sentenceBefore ?? sentence) : sentenceBefore
      runs.push({ kind: 'insert', at: start, text, sentence: into, correction: id })
    }
    const end = points[index + 1]
    if (end === undefined) break
    runs.push({
      kind: 'text',
      start,
      end,
      text: block.text.slice(start - block.start, end - block.start),
      sentence,
      annotations: annotations.ids,
      corrections: cuts.ids,
      marks: marks.items,
    })
    sentenceBefore = sentence
  }
  for (const { id, start, end } of corrections) {
    if (start <= block.end && end > block.end) {
      runs.push({ kind: 'cut-break', at: block.end, sentence: sentenceBefore, correction: id })
    }
  }
  return runs
}

/** The space that words of two paragraphs are joined by. */
const isUnseen = (text: string) => !/\S/.test(text) && !text.includes(BLOCK_SEPARATOR)

/** Where anything begins or ends inside the block, its own edges included; sorted, each once. */
function pointsOf(block: Span, lists: readonly (readonly Span[])[]): number[] {
  const points = new Set([block.start, block.end])
  for (const list of lists) {
    for (const { start, end } of list) {
      if (start > block.start && start < block.end) points.add(start)
      if (end > block.start && end < block.end) points.add(end)
    }
  }
  return [...points].sort((a, b) => a - b)
}

/** What is open at a point that only moves forward. `items` and `ids` keep their reference until they change. */
class Open<T extends Span & { readonly id?: string }> {
  items: readonly T[] = []
  ids: readonly string[] = []
  readonly #waiting: readonly T[]
  #next = 0
  /** Up to here nothing changes. */
  #until = Number.NEGATIVE_INFINITY

  constructor(objects: readonly T[], block: Span) {
    this.#waiting = objects.filter(({ start, end }) => start < end && start < block.end && end > block.start)
  }

  moveTo(point: number) {
    if (point < this.#until) return
    const items = this.items.filter(({ end }) => end > point)
    let waiting = this.#waiting[this.#next]
    for (; waiting && waiting.start <= point; waiting = this.#waiting[++this.#next]) items.push(waiting)
    this.items = items
    this.ids = items.flatMap(({ id }) => id ?? [])
    this.#until = items.reduce((until, { end }) => Math.min(until, end), waiting?.start ?? Number.POSITIVE_INFINITY)
  }
}
