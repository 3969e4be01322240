import type { Span } from '@/lib/core/text/span'
import type { Word } from './words-in'

/** `isBackward`: it grows and shrinks at its start, because it was extended to before where it began. */
export interface WordSelection extends Span {
  readonly isBackward: boolean
}

/** 'more' and 'less' move the end that is extended, 'start-on' and 'start-back' the start; 'rest' goes to the end of the sentence. */
export type SelectStep = 'more' | 'less' | 'start-on' | 'start-back' | 'rest'

interface Around {
  /** All that can be come to with one step, in reading order. A step goes to the edge of a word or of its signs. */
  readonly words: readonly Word[]
  /** Where sentences end, in reading order. */
  readonly ends: readonly number[]
  /** What is focused: a selection begins in it. */
  readonly focused: Span
}

/** What is selected after a step; null when nothing is. A selection that is at its limit stays as it is. */
export function selectWords(around: Around, selection: WordSelection | null, step: SelectStep): WordSelection | null {
  return selection ? go(around, selection, step) : begin(around, step)
}

function begin({ words, focused }: Around, step: SelectStep): WordSelection | null {
  const here = words.filter(({ start, end }) => start >= focused.start && end <= focused.end)
  const [first, last] = [here[0], here.at(-1)]
  if (!first || !last) return null
  if (step === 'more') return { ...first.core, isBackward: false }
  if (step === 'less') return { ...last.core, isBackward: true }
  return step === 'rest' ? { start: first.start, end: last.end, isBackward: false } : null
}

function go({ words, ends }: Around, selection: WordSelection, step: SelectStep): WordSelection {
  const { start, end, isBackward } = selection
  // A word begins before its signs and after them, and ends twice as well.
  const starts = words.flatMap((word) => [word.start, word.core.start])
  const wordEnds = words.flatMap((word) => [word.core.end, word.end])
  const nextStart = starts.find((one) => one > start)
  const previousStart = starts.findLast((one) => one < start) ?? start
  const nextEnd = wordEnds.find((one) => one > end) ?? end
  const previousEnd = wordEnds.findLast((one) => one < end) ?? start
  switch (step) {
    case 'more':
      if (!isBackward) return { start, end: nextEnd, isBackward }
      return nextStart !== undefined && nextStart < end
        ? { start: nextStart, end, isBackward }
        : { start, end: nextEnd, isBackward: false }
    case 'less':
      if (!isBackward && previousEnd > start) return { start, end: previousEnd, isBackward }
      return { start: previousStart, end, isBackward: true }
    case 'start-on':
      if (nextStart === undefined) return selection
      return {
        start: nextStart,
        end: nextStart < end ? end : (wordEnds.find((one) => one > nextStart) ?? end),
        isBackward: false,
      }
    case 'start-back':
      return { start: previousStart, end, isBackward: false }
    case 'rest':
      return { start, end: ends.find((one) => one > end) ?? end, isBackward: false }
  }
}
