import type { Span } from '../text/span'
import type { SourcePart, SourceText } from './source-text'

/** Where in a source something stands. What the source cannot tell is left out. */
export interface Locator extends Span {
  /** The page it begins on, and the one it ends on when that is another. */
  readonly page?: number
  readonly toPage?: number
  /** The paragraph it begins in, from 1: on its page where there are pages, else in the whole source. */
  readonly paragraph?: number
  /** Milliseconds from the start of the recording, of the utterances that it touches. */
  readonly from?: number
  readonly to?: number
  /** Who speaks, when it is one person. */
  readonly speaker?: string
}

/**
 * Tells the place of a span of the text. A span between two parts, or an empty one, counts to the part that it touches
 * or that stands before it. Takes as long as it takes to find the part, and no longer for a long text but for the paragraphs of one page.
 */
export function locate({ text, parts }: SourceText, span: Span): Locator {
  const start = within(span.start, text.length)
  const end = Math.max(start, within(span.end, text.length))
  const last = countUntil(parts, (part) => part.start < Math.max(end, start + 1)) - 1
  const first = Math.min(
    countUntil(parts, (part) => part.end <= start),
    last,
  )
  const touched = parts.slice(Math.max(0, first), last + 1)
  const [opening] = touched
  const closing = touched.at(-1)
  if (!opening || !closing) return { start, end }
  const isOneVoice = touched.every(({ speaker }) => speaker === opening.speaker)
  return {
    start,
    end,
    ...(opening.page !== undefined && { page: opening.page }),
    ...(closing.page !== undefined && closing.page !== opening.page && { toPage: closing.page }),
    paragraph: numberOnPage(parts, first),
    ...(opening.from !== undefined && { from: opening.from }),
    ...(closing.to !== undefined && { to: closing.to }),
    ...(isOneVoice && opening.speaker !== undefined && { speaker: opening.speaker }),
  }
}

const within = (offset: number, length: number) => Math.min(Math.max(0, offset), length)

/** How many parts, from the first on, are as told; those that are not stand behind them. */
function countUntil(parts: readonly SourcePart[], isBefore: (part: SourcePart) => boolean): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const part = parts[middle]
    if (part && isBefore(part)) low = middle + 1
    else high = middle
  }
  return low
}

function numberOnPage(parts: readonly SourcePart[], index: number): number {
  const page = parts[index]?.page
  if (page === undefined) return index + 1
  let before = 0
  while (parts[index - before - 1]?.page === page) before++
  return before + 1
}
