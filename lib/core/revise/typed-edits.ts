import type { Span } from '../text/span'
import type { Edit } from './edit'
import { diffWords } from './word-diff'

/** Where more of the old words than this is replaced, the new ones are another sentence and stand for the whole of it. */
const MOST_REPLACED = 0.6

/**
 * What was typed over a span as the fewest changes of whole words that a person would speak of one by one: made in
 * `text`, all of them together give what was typed. Sorted; no two touch. Words with nothing but space between them
 * change together. Empty when nothing was changed.
 */
export function typedEdits(text: string, { start, end }: Span, typed: string): readonly Edit[] {
  const before = text.slice(start, end)
  if (before === typed) return []
  const edits: Edit[] = []
  let at = start
  let gap: string | undefined
  for (const { op, text: words } of diffWords(before, typed)) {
    if (op === 'equal') {
      gap = words
      at += words.length
      continue
    }
    const last = edits.at(-1)
    const isOne = last !== undefined && (gap === undefined || gap.trim() === '')
    const cut = op === 'delete' ? words.length : 0
    const put = op === 'insert' ? words : ''
    if (isOne)
      edits[edits.length - 1] = {
        start: last.start,
        end: at + cut,
        replacement: `${last.replacement}${gap ?? ''}${put}`,
      }
    else edits.push({ start: at, end: at + cut, replacement: put })
    at += cut
    gap = undefined
  }
  const cut = edits.reduce((sum, edit) => sum + edit.end - edit.start, 0)
  const [first, last] = [edits[0], edits.at(-1)]
  if (edits.length < 2 || !first || !last || cut <= MOST_REPLACED * before.length) return edits
  const whole = { start: first.start, end: last.end }
  return [{ ...whole, replacement: typed.slice(whole.start - start, typed.length - (end - whole.end)) }]
}
