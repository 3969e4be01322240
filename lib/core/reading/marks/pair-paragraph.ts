import type { Words } from '../words/words'
import { endUnclosed } from './end-unclosed'
import type { Candidate } from './find-candidates'
import { dropStraightSingle, type FoundMark, foundMark, join } from './found-mark'
import type { MarkWidth, Quotation, QuoteMark } from './quote-mark'
import { mayBeClosed, sideOf } from './side-of'

/** A paragraph between its neighbours. */
export interface Paragraph {
  /** Its tokens are `[first, after)`. */
  readonly first: number
  readonly after: number
  readonly number: number
  /** How many marks stand before it. */
  readonly marksBefore: number
  /** Width of the quotation that the paragraph before left open. */
  readonly open: MarkWidth | undefined
  /** Width of the mark that the next paragraph begins with. */
  readonly next: MarkWidth | undefined
}

interface Paired {
  readonly marks: readonly QuoteMark[]
  readonly quotations: readonly Quotation[]
  /** Width of the quotation left open at the end, when the next paragraph opens it again. */
  readonly open: MarkWidth | undefined
}

const UNMARKED: Paired = { marks: [], quotations: [], open: undefined }

/** So many quotations within each other are followed; of more, the outermost stay without a closing mark. */
const DEEPEST = 8

/** Gives every candidate of a paragraph its side and its partner, or leaves it out as an apostrophe. */
export function pairParagraph(words: Words, candidates: readonly Candidate[], paragraph: Paragraph): Paired {
  if (candidates.length === 0) return UNMARKED
  const found: FoundMark[] = []
  const opened: FoundMark[] = []
  const closable = mayBeClosed(candidates)
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as Candidate
    const side = sideOf(candidate, opened, closable[index] || paragraph.next === 'single')
    if (!side) continue
    const mark = foundMark(candidate, side, opened.length)
    found.push(mark)
    if (side === 'close') close(mark, opened)
    else if (opened.push(mark) > DEEPEST) opened.shift()
  }
  for (const mark of opened) dropStraightSingle(mark)
  const unclosed = opened.find(({ isApostrophe }) => !isApostrophe)
  const goesOn = unclosed !== undefined && unclosed.candidate.glyph.width === paragraph.next
  const end = unclosed && !goesOn ? endUnclosed(words, found, candidates, unclosed, paragraph.after) : undefined
  const kept = found.filter(({ isApostrophe }) => !isApostrophe)
  for (let index = 0; index < kept.length; index++) (kept[index] as FoundMark).index = paragraph.marksBefore + index
  const marks = kept.map((mark) => markOf(words, mark))
  const quotations = kept
    .filter(({ side, partner, depth }) => side === 'open' && (partner || depth === 0))
    .map((mark) =>
      quotationOf(words, mark, paragraph, mark === unclosed && goesOn, mark === unclosed ? end : undefined),
    )
  return { marks, quotations, open: goesOn ? paragraph.next : undefined }
}

/** Joins a closing mark to the innermost open one of its width; what was opened inside of that stays open. */
function close(mark: FoundMark, opened: FoundMark[]) {
  const { width, style } = mark.candidate.glyph
  const isGuillemet = style === 'guillemet'
  const at = opened.findLastIndex(
    ({ candidate: { glyph } }) => glyph.width === width && (glyph.style === 'guillemet') === isGuillemet,
  )
  const partner = opened[at]
  if (!partner) return
  for (const inner of opened.splice(at)) if (inner !== partner) dropStraightSingle(inner)
  join(partner, mark)
}

function markOf(words: Words, { candidate: { token, glyph }, side, partner }: FoundMark): QuoteMark {
  const isTurned = glyph.side !== undefined && glyph.side !== side
  const start = words.starts[token] ?? 0
  const end = words.ends[token] ?? start
  return { start, end, token, width: glyph.width, style: glyph.style, side, isTurned, partner: partner?.index ?? null }
}

function quotationOf(
  words: Words,
  { candidate, index, partner, depth }: FoundMark,
  { first, after, number, open }: Paragraph,
  goesOn: boolean,
  cut: number | undefined,
): Quotation {
  const start = words.starts[candidate.token] ?? 0
  const last = partner ? partner.candidate.token : after - 1
  const end = cut ?? words.ends[last] ?? start
  const isContinued = candidate.token === first && candidate.glyph.width === open
  return { start, end, open: index, close: partner?.index ?? null, paragraph: number, depth, goesOn, isContinued }
}
