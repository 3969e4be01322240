import { BLOCK_SEPARATOR } from '../text/document'
import type { Edit } from './edit'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Where a passage was written anew, single words that both happen to use (`the`, `of`, `said`) say nothing about what
 * became of which. Of two edits in one paragraph with at most half as many words between them as either changes, one is
 * made. What the edits make of `text` stays the same.
 */
export function withoutChance(text: string, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    let last = edit
    for (let before = joined.at(-1); before && isChance(text, before, last); before = joined.at(-1)) {
      const between = text.slice(before.end, last.start)
      last = { start: before.start, end: last.end, replacement: before.replacement + between + last.replacement }
      joined.pop()
    }
    joined.push(last)
  }
  return joined
}

function isChance(text: string, before: Edit, after: Edit): boolean {
  const between = text.slice(before.end, after.start)
  if (between.includes(BLOCK_SEPARATOR) || [before, after].some((edit) => crossesBlocks(text, edit))) return false
  return wordsIn(between) * 2 <= Math.min(wordsChanged(text, before), wordsChanged(text, after))
}

const crossesBlocks = (text: string, { start, end, replacement }: Edit) =>
  replacement.includes(BLOCK_SEPARATOR) || text.slice(start, end).includes(BLOCK_SEPARATOR)

const wordsChanged = (text: string, { start, end, replacement }: Edit) =>
  Math.max(wordsIn(text.slice(start, end)), wordsIn(replacement))

const wordsIn = (text: string) => text.match(WORD)?.length ?? 0
