import { diffArrays } from 'diff'
import type { Span } from '../../text/span'
import type { Words } from '../words/words'
import { excerptWithin } from './excerpt'

/** Some words of a text: where they stand, and which tokens they are. */
export interface SpokenWords extends Span {
  readonly words: readonly string[]
  readonly tokens: readonly number[]
}

/** Words that are shown on either side of those that differ. */
const BESIDE = 3
/** Words that differ, of which no more are shown. */
const MOST = 6

/** Two quotations that are alike, each cut to where they first differ: `“… would be a huge blow …”`. */
export function excerptsWhereDiffering(words: Words, one: SpokenWords, other: SpokenWords): readonly [string, string] {
  const { from, to, toOther } = firstDifference(one.words, other.words)
  return [shown(words, one, from.one, to), shown(words, other, from.other, toOther)]
}

interface Difference {
  readonly from: { readonly one: number; readonly other: number }
  readonly to: number
  readonly toOther: number
}

/** The first place where words stand for others between words that both share, or else the first where they differ at all. */
function firstDifference(one: readonly string[], other: readonly string[]): Difference {
  const differences: Difference[] = []
  let [at, atOther] = [0, 0]
  let from = { one: 0, other: 0 }
  for (const { added, removed, count = 0 } of diffArrays([...one], [...other])) {
    if (added) atOther += count
    else if (removed) at += count
    else {
      if (at > from.one || atOther > from.other) differences.push({ from, to: at, toOther: atOther })
      at += count
      atOther += count
      from = { one: at, other: atOther }
    }
  }
  const last = { from, to: one.length, toOther: other.length }
  const isReplaced = ({ from, to, toOther }: Difference) => to > from.one && toOther > from.other
  const isInner = ({ from }: Difference) => from.one > 0 && from.other > 0
  return (
    differences.find((difference) => isReplaced(difference) && isInner(difference)) ??
    [...differences, last].find(isReplaced) ??
    differences.find(isInner) ??
    last
  )
}

/** The differing words `[from, to)` of a quotation with those beside them. */
function shown({ text, starts, ends }: Words, { start, end, tokens }: SpokenWords, from: number, to: number): string {
  const first = tokens[Math.max(0, from - BESIDE)]
  const last = tokens[Math.min(tokens.length, Math.min(to, from + MOST) + BESIDE) - 1]
  const words = { start: starts[first ?? -1] ?? start, end: ends[last ?? -1] ?? end }
  return excerptWithin(text, { start, end }, words)
}
