import type { Words } from './result'
import { isSentenceEnd } from './source/ends-sentence'
import { firstWordFrom, type SourceIndex } from './source/index-source'

/** Words with which a sentence goes on and takes back, bounds or explains what it said. */
const QUALIFIERS = `
  but|unless|except|however|although|though|albeit|if|only if|only when|only after|only because|even if|even though
  provided|providing|until|because|as long as|so long as|insofar as|whereas|yet|nevertheless|nonetheless|notwithstanding
  other than|apart from|assuming|subject to|and only|and not|and yet|just not|barring|on condition|in theory|at least|for now
  depending|despite`
  .trim()
  .split(/[|\n]/)
  .map((words) => words.trim().split(' '))
  .sort((a, b) => b.length - a.length)

/** The qualifying words with which the source goes on, in one sentence, behind the offset `end`. */
export function cutBefore(index: SourceIndex, end: number): Words | null {
  const next = firstWordFrom(index, end)
  if (next >= index.count) return null
  const start = index.starts[next] ?? 0
  if (isSentenceEnd(index, end, start)) return null
  const found = QUALIFIERS.find((words) => words.every((word, at) => wordAt(index, next + at) === word))
  if (!found) return null
  const last = index.ends[next + found.length - 1] ?? start
  return { start, end: last, text: index.text.slice(start, last) }
}

const wordAt = ({ text, starts, ends }: SourceIndex, word: number) => text.slice(starts[word], ends[word]).toLowerCase()
