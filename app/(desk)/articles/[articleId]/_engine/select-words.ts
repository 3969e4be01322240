import type { Span } from '@/lib/core/text/span'

/** `isBackward`: it grows and shrinks at its start, because it was extended to before where it began. */
export interface WordSelection extends Span {
  readonly isBackward: boolean
}

/** 'more' and 'less' move the end that is extended, 'start-on' and 'start-back' the start; 'rest' goes to the end of the sentence. */
export type SelectStep = 'more' | 'less' | 'start-on' | 'start-back' | 'rest'

interface Around {
  /** All that can be come to with one step, in reading order. */
  readonly words: readonly Span[]
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
  if (step === 'more') return { ...first, isBackward: false }
  if (step === 'less') return { ...last, isBackward: true }
  return step === 'rest' ? { start: first.start, end: last.end, isBackward: false } : null
}

function go({ words, ends }: Around, selection: WordSelection, step: SelectStep): WordSelection {
  const { start, end, isBackward } = selection
  const nextStart = words.find((word) => word.start > start)
  const previousStart = words.findLast((word) => word.start < start)?.start ?? start
  const nextEnd = words.find((word) => word.end > end)?.end ?? end
  const previousEnd = words.findLast((word) => word.end < end)?.end ?? start
  switch (step) {
    case 'more':
      if (!isBackward) return { start, end: nextEnd, isBackward }
      return nextStart && nextStart.start < end
        ? { start: nextStart.start, end, isBackward }
        : { start, end: nextEnd, isBackward: false }
    case 'less':
      if (!isBackward && previousEnd > start) return { start, end: previousEnd, isBackward }
      return { start: previousStart, end, isBackward: true }
    case 'start-on':
      if (!nextStart) return selection
      return {
        start: nextStart.start,
        end: Math.max(nextStart.start < end ? end : 0, nextStart.end),
        isBackward: false,
      }
    case 'start-back':
      return { start: previousStart, end, isBackward: false }
    case 'rest':
      return { start, end: ends.find((one) => one > end) ?? end, isBackward: false }
  }
}
