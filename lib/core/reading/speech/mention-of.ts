import type { Mention } from '../reading'
import type { Words } from '../words/words'

/** The words of the tokens `[from, to)` as they stand in the text. */
export function mentionOf({ text, starts, ends }: Words, from: number, to: number): Mention {
  const start = starts[from] ?? text.length
  const end = Math.max(start, ends[to - 1] ?? start)
  return { start, end, text: text.slice(start, end) }
}
