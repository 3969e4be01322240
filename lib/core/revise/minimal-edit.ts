import type { Edit } from './edit'
import { diffWords } from './word-diff'

/**
 * A passage that somebody typed anew, as the fewest changes of whole words that make `to` out of `from`.
 * `offset` is where `from` starts in its document. Applied to it, the edits give `to`; they are sorted and never touch.
 */
export function minimalEdits(from: string, to: string, offset = 0): Edit[] {
  const edits: Edit[] = []
  let at = offset
  let start = offset
  let replacement = ''
  const close = () => {
    if (at > start || replacement) edits.push({ start, end: at, replacement })
    replacement = ''
  }
  for (const { op, text } of diffWords(from, to)) {
    if (op === 'insert') replacement += text
    else if (op === 'delete') at += text.length
    else {
      close()
      at += text.length
      start = at
    }
  }
  close()
  return edits
}
