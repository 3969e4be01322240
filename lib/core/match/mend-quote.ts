import { minimalEdits } from '../revise/minimal-edit'
import type { Span } from '../text/span'
import type { ChangeKind, QuoteStep } from './result'

/** Words of an article, and what should stand in their place. */
export interface Mending extends Span {
  readonly replacement: string
}

/**
 * Puts the words of the source where those of a quote differ, and leaves what a quote may change: marks, dashes, gaps and
 * what stands in brackets. `quote` is where it stands in the text. Null when there is nothing to mend, and where the quote
 * is interrupted or its edge differs, so that nobody can say where each word belongs.
 */
export function mendQuote(text: string, quote: Span, diff: readonly QuoteStep[]): Mending | null {
  const said = diff.map(({ op, text }) => (op === 'delete' ? '' : text)).join('')
  const mended = diff.map(wordsOf).join('')
  if (said === '' || said === mended) return null
  if (isOpenEnded(diff[0]) || isOpenEnded(diff.at(-1))) return null
  const at = text.slice(quote.start, quote.end).indexOf(said)
  if (at < 0) return null
  const edits = minimalEdits(said, mended, quote.start + at)
  const [first, last] = [edits[0], edits.at(-1)]
  if (!first || !last) return null
  // What only puts words in takes the word before it along: a correction stands on words.
  const isAllNew = edits.every(({ start, end }) => start === end)
  const start = isAllNew ? wordBefore(text, first.start) : first.start
  let [replacement, from] = ['', start]
  for (const edit of edits) {
    replacement += text.slice(from, edit.start) + edit.replacement
    from = edit.end
  }
  return { start, end: last.end, replacement }
}

const wordBefore = (text: string, at: number) =>
  at - (/\S+\s*$/u.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0)

/**
 * Where a quote begins or ends with other words, nobody can say how many of the source they stand for: `signed anything`
 * for `signed a contract`. One name or number stands for one.
 */
const isOpenEnded = (step: QuoteStep | undefined) =>
  step !== undefined && step.op !== 'equal' && step.kind !== undefined && !ONE_FOR_ONE.has(step.kind)

const ONE_FOR_ONE: ReadonlySet<ChangeKind> = new Set([
  ...(['typographic', 'marked', 'number', 'name', 'tense', 'modal', 'pronoun', 'spelling'] as const),
])

function wordsOf({ op, text, kind }: QuoteStep): string {
  if (op === 'equal') return text
  const isAllowed = kind === 'typographic' || kind === 'marked'
  return (op === 'insert') === isAllowed ? text : ''
}
