import type { ReadQuote } from '../read-quote'
import type { SourceIndex } from '../source/index-source'
import type { Step } from './align-pieces'

/** Steps between which a word that is cut and put again counts as moved. */
const NEAR = 8

/**
 * Words that only stand elsewhere: cut here and put in again nearby. Words of the quote by their number, words of the
 * source by -1 less their number.
 */
export function movedWords(
  { ids, vocabulary }: SourceIndex,
  { compared }: ReadQuote,
  steps: readonly Step[],
): ReadonlySet<number> {
  const moved = new Set<number>()
  /** The last place of each word that was cut, or put in, and is not paired yet. */
  const open = new Map<string, { readonly at: number; readonly word: number }>()
  for (const [at, step] of steps.entries()) {
    if (step.op !== 'cut' && step.op !== 'put') continue
    const id = step.op === 'cut' ? ids[step.source] : vocabulary.get(compared[step.quote] ?? '')
    if (id === undefined) continue
    const word = step.op === 'cut' ? -1 - step.source : step.quote
    const against = open.get(`${step.op === 'cut' ? 'put' : 'cut'} ${id}`)
    if (against && at - against.at <= NEAR) {
      moved.add(word).add(against.word)
      open.delete(`${step.op === 'cut' ? 'put' : 'cut'} ${id}`)
    } else open.set(`${step.op} ${id}`, { at, word })
  }
  return moved
}
