import { BLOCK_SEPARATOR } from '../../../core/text/document'
import type { FileChange } from './file-change'

/**
 * Changes that take the breaks they touch as a whole. Two line breaks are the end of a block: one more or one less beside
 * a single one makes something else of both.
 */
export function atWholeBreaks(text: string, changes: readonly FileChange[]): FileChange[] {
  return changes.map((change, index) => {
    const from = changes[index - 1]?.end ?? 0
    const to = changes[index + 1]?.start ?? text.length
    let { start, end, replacement } = change
    const takeBefore = () => {
      while (start > from && text[start - 1] === '\n') {
        replacement = `\n${replacement}`
        start--
      }
    }
    const takeAfter = () => {
      while (end < to && text[end] === '\n') {
        replacement += '\n'
        end++
      }
    }
    if (isInBreak(text, start) || replacement.startsWith('\n')) takeBefore()
    if (isInBreak(text, end) || replacement.endsWith('\n')) takeAfter()
    if (replacement === '' && isLine(text, start - 1) && isLine(text, end)) {
      takeBefore()
      takeAfter()
    }
    return withoutSame(text, { ...change, start, end, replacement })
  })
}

const isInBreak = (text: string, at: number) => text[at - 1] === '\n' && text[at] === '\n'

/** A line break that is no end of a block. */
const isLine = (text: string, at: number) => text[at] === '\n' && text[at - 1] !== '\n' && text[at + 1] !== '\n'

/** Without the ends of blocks that are the same before and after. */
function withoutSame(text: string, change: FileChange): FileChange {
  let { start, end, replacement } = change
  const size = BLOCK_SEPARATOR.length
  const isSeparator = (at: number) => at >= start && at + size <= end && text.startsWith(BLOCK_SEPARATOR, at)
  if (isSeparator(end - size) && replacement.endsWith(BLOCK_SEPARATOR)) {
    end -= size
    replacement = replacement.slice(0, -size)
  }
  if (isSeparator(start) && replacement.startsWith(BLOCK_SEPARATOR)) {
    start += size
    replacement = replacement.slice(size)
  }
  return { ...change, start, end, replacement }
}
