import type { Words } from '../words/words'
import type { Candidate } from './find-candidates'
import type { MarkSide, MarkWidth, Quotation, QuoteMark } from './quote-mark'
import { mayBeClosed, sideOf } from './side-of'

/** The tokens of a paragraph, its number, how many marks stand before it, and the width of what was left open there. */
export interface Paragraph {
  readonly first: number
  readonly after: number
  readonly paragraph: number
  readonly marksBefore: number
  readonly open: MarkWidth | undefined
}

interface Paired {
  readonly marks: readonly QuoteMark[]
  readonly quotations: readonly Quotation[]
  /** Width of the quotation left open at the end. */
  readonly open: MarkWidth | undefined
  /** True when the paragraph opens again what the one before left open. */
  readonly isContinued: boolean
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

/** A mark on the way: `index` is its place in the list, known when all are found. */
interface Found {
  readonly candidate: Candidate
  readonly side: MarkSide
  depth: number
  partner: Found | null
  isApostrophe: boolean
  index: number
}

/** Gives every candidate of a paragraph its side and its partner, or leaves it out as an apostrophe. */
export function pairParagraph(words: Words, candidates: readonly Candidate[], paragraph: Paragraph): Paired {
  const found: Found[] = []
  const opened: Found[] = []
  const closable = mayBeClosed(candidates)
  for (const [index, candidate] of candidates.entries()) {
    const side = sideOf(candidate, opened, closable[index] ?? false)
    if (!side) continue
    const mark = { candidate, side, depth: opened.length, partner: null, isApostrophe: false, index: 0 }
    found.push(mark)
    if (side === 'open') opened.push(mark)
    else close(mark, opened)
  }
  for (const mark of opened) dropStraightSingle(mark)
  const kept = found.filter((mark) => !mark.isApostrophe)
  for (const [index, mark] of kept.entries()) mark.index = paragraph.marksBefore + index
  const marks = kept.map((mark) => markOf(words, mark))
  const quotations = quotationsOf(words, kept, paragraph)
  const open = opened.find((mark) => !mark.isApostrophe)?.candidate.glyph.width
  return { marks, quotations, open, isContinued: quotations[0]?.isContinued ?? false }
}

/** Joins a closing mark to the innermost open one of its width; what was opened inside of that stays open. */
function close(mark: Found, opened: Found[]) {
  const { width, style } = mark.candidate.glyph
  const isGuillemet = style === 'guillemet'
  const at = opened.findLastIndex(
    ({ candidate: { glyph } }) => glyph.width === width && (glyph.style === 'guillemet') === isGuillemet,
  )
  const partner = opened[at]
  if (!partner) return
  for (const inner of opened.splice(at)) if (inner !== partner) dropStraightSingle(inner)
  partner.partner = mark
  mark.partner = partner
  mark.depth = partner.depth
}

/** A straight single mark that nothing closes was an apostrophe. */
function dropStraightSingle(mark: Found) {
  const { width, style } = mark.candidate.glyph
  if (width === 'single' && style === 'straight') mark.isApostrophe = true
}

function markOf(words: Words, { candidate: { token, glyph }, side, partner }: Found): QuoteMark {
  const isTurned = glyph.side !== undefined && glyph.side !== side
  const start = words.starts[token] ?? 0
  const end = words.ends[token] ?? start
  return { start, end, token, width: glyph.width, style: glyph.style, side, isTurned, partner: partner?.index ?? null }
}

function quotationsOf(
  words: Words,
  found: readonly Found[],
  { first, after, paragraph, open }: Paragraph,
): Quotation[] {
  const quotations: Mutable<Quotation>[] = []
  const paragraphEnd = words.ends[after - 1] ?? 0
  for (const { side, candidate, index, partner, depth } of found) {
    if (side === 'close' || (!partner && depth > 0)) continue
    const start = words.starts[candidate.token] ?? 0
    const end = partner ? (words.ends[partner.candidate.token] ?? start) : paragraphEnd
    const isContinued = candidate.token === first && candidate.glyph.width === open
    const close = partner?.index ?? null
    quotations.push({ start, end, open: index, close, paragraph, depth, goesOn: false, isContinued })
  }
  return quotations
}
