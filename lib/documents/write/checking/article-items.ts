import { findOverlap } from '../../../core/revise/check-edits'
import { paragraphChange } from '../../../core/revise/paragraph-change'
import { BLOCK_SEPARATOR, type Block, type Document } from '../../../core/text/document'
import { covers, overlaps, type Span } from '../../../core/text/span'
import type { RecordedCorrection, RecordedMark, RecordedSentence } from '../review-record'
import { cutAt, type Piece } from './cut-at'
import type { Name, NumberedWork } from './number-work'

/** Of several marks over the same words the first is drawn; the names behind the sentence tell of all. */
const DRAWN = ['attribution-error', 'claim', 'quote', 'note'] as const
export type DrawnKind = (typeof DRAWN)[number]

/** What stands in a block, in the order of the text. */
export type Item =
  /** Words of the text, with the mark that is drawn over them and the correction that cuts them. */
  | { readonly is: 'words'; readonly piece: Piece; readonly mark?: DrawnKind; readonly cut?: RecordedCorrection }
  /** The new words of a correction; a paragraph that begins in them is the sign for one. */
  | { readonly is: 'put'; readonly text: string; readonly correction: RecordedCorrection }
  /** The break after the block, where a correction takes it out. */
  | { readonly is: 'break'; readonly correction: RecordedCorrection }
  | {
      readonly is: 'sentence'
      readonly sentence: RecordedSentence
      readonly items: readonly Item[]
      readonly names: readonly Name[]
    }

export interface ArticleBlock {
  readonly block: Block
  readonly items: readonly Item[]
}

/** The text of an article with all that a checking copy shows on it: sentences with what they bear, marks, corrections. */
export function articleItems(document: Document, work: NumberedWork): ArticleBlock[] {
  const marks = work.record.annotations.filter(({ how }) => how !== 'orphan')
  const corrections = inPlace(work.record.corrections ?? [])
  return document.blocks.map((block) => {
    const writer = new Writer(
      document,
      marks,
      corrections.filter((one) => touches(block, one)),
    )
    const items: Item[] = []
    let at = block.start
    for (const sentence of work.record.sentences) {
      if (sentence.start >= block.end || sentence.end <= block.start) continue
      items.push(...writer.write({ start: at, end: sentence.start }))
      items.push({ is: 'sentence', sentence, items: writer.write(sentence), names: namesOn(sentence, work) })
      at = sentence.end
    }
    items.push(...writer.write({ start: at, end: block.end }), ...writer.putUpTo(Number.MAX_SAFE_INTEGER))
    const cut = corrections.find(({ start, end }) => start <= block.end && block.end < end)
    return { block, items: cut ? [...items, { is: 'break', correction: cut }] : items }
  })
}

/** A correction on the break between two blocks is told in the first of them. */
const touches = (block: Span, { start, end }: Span) => start < block.end + BLOCK_SEPARATOR.length && end >= block.start

/** `C1`, `Q2`, `K1`: what a sentence bears. */
function namesOn(sentence: RecordedSentence, { record, nameOf, quotes }: NumberedWork): Name[] {
  const on = [...record.annotations.filter(({ how }) => how !== 'orphan'), ...(record.corrections ?? [])]
  const found = on.filter((one) => touchesSentence(sentence, one)).flatMap(({ id }) => nameOf.get(id) ?? [])
  const unmarked = quotes.filter(({ item: { mark, quote } }) => !mark && quote && overlaps(sentence, quote))
  return [...found, ...unmarked.map(({ name }) => name)]
}

const touchesSentence = (sentence: Span, one: Span) =>
  one.start === one.end ? sentence.start <= one.start && one.start <= sentence.end : overlaps(sentence, one)

/** The corrections that can be shown on the text itself: accepted ones before proposals, no two over the same words. */
function inPlace(corrections: readonly RecordedCorrection[]): readonly RecordedCorrection[] {
  const standing = corrections.filter(
    ({ state, how }) => (state === 'accepted' || state === 'proposed') && how !== 'orphan',
  )
  const kept: RecordedCorrection[] = []
  for (const wanted of ['accepted', 'proposed']) {
    for (const one of standing) if (one.state === wanted && !findOverlap(kept, one)) kept.push(one)
  }
  return kept.sort((a, b) => a.end - b.end)
}

/** Takes spans of a block in order; each correction puts its new words behind those it replaces. */
class Writer {
  readonly #document: Document
  readonly #marks: readonly RecordedMark[]
  readonly #corrections: readonly RecordedCorrection[]
  readonly #waiting: RecordedCorrection[]

  constructor(document: Document, marks: readonly RecordedMark[], corrections: readonly RecordedCorrection[]) {
    this.#document = document
    this.#marks = marks
    this.#corrections = corrections
    this.#waiting = [...corrections]
  }

  write(span: Span): Item[] {
    if (span.start >= span.end) return []
    const pieces = cutAt(this.#document, span, [...this.#marks, ...this.#corrections])
    return [...pieces.flatMap((piece) => [...this.putUpTo(piece.start), this.#words(piece)]), ...this.putUpTo(span.end)]
  }

  putUpTo(at: number): Item[] {
    const items: Item[] = []
    while ((this.#waiting[0]?.end ?? Number.POSITIVE_INFINITY) <= at) {
      const correction = this.#waiting.shift()
      if (!correction?.replacement || paragraphChange(correction) === 'join') continue
      items.push({ is: 'put', correction, text: correction.replacement.replaceAll(BLOCK_SEPARATOR, ' ¶ ') })
    }
    return items
  }

  #words(piece: Piece): Item {
    const over = this.#marks.filter((mark) => covers(mark, piece)).map(({ kind }) => kind)
    return {
      is: 'words',
      piece,
      mark: DRAWN.find((kind) => over.includes(kind)),
      cut: this.#corrections.find((one) => covers(one, piece)),
    }
  }
}
