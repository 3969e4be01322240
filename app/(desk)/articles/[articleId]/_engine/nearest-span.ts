import type { Span } from '@/lib/core/text/span'
import { carrySpan } from './carry-span'
import { trim } from './text-offsets'

export interface TextOfSentences {
  readonly text: string
  /** In reading order. */
  readonly sentences: readonly Span[]
}

/** More neighbours than this are not asked. */
const MOST_NEIGHBOURS = 20

/**
 * Where words that were changed stand now. The nearest sentences around them that kept their words enclose the place;
 * of what lies between, whatever begins and ends as before is the same. Null when nothing was put in their place.
 */
export function nearestSpan(before: TextOfSentences, after: { readonly text: string }, span: Span): Span | null {
  const carried = (one: Span) => carrySpan(before.text, after.text, one)
  const preceding = before.sentences.filter(({ end }) => end <= span.start).slice(-MOST_NEIGHBOURS)
  const following = before.sentences.filter(({ start }) => start >= span.end).slice(0, MOST_NEIGHBOURS)
  const first = firstOf(preceding.reverse(), carried)
  const last = firstOf(following, carried)
  const old = { start: first?.from.end ?? 0, end: last?.from.start ?? before.text.length }
  const now = { start: first?.to.end ?? 0, end: last?.to.start ?? after.text.length }
  if (now.end <= now.start) return null
  const [was, is] = [before.text.slice(old.start, old.end), after.text.slice(now.start, now.end)]
  const same = alike(was, is)
  const moved = (at: number, isEnd: boolean) => {
    if (at <= same.start) return at
    if (was.length - at <= same.end) return is.length - (was.length - at)
    return isEnd ? is.length - same.end : same.start
  }
  const [start, end] = [moved(span.start - old.start, false), moved(span.end - old.start, true)]
  return trim(after.text, now.start + start, now.start + Math.max(start, end))
}

function firstOf(sentences: readonly Span[], carried: (span: Span) => Span | null) {
  for (const from of sentences) {
    const to = carried(from)
    if (to) return { from, to }
  }
  return undefined
}

/** How many characters two texts have in common at their start and, of the rest, at their end. */
function alike(a: string, b: string): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start++
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return { start, end }
}
