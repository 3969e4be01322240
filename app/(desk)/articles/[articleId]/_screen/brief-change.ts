import type { DiffStep } from '@/lib/core/revise/edit'
import { shownSteps } from '@/lib/core/revise/shown-steps'
import { wordsAround } from './words-around'

/** Longer passages than this are shown by their ends. */
const MOST_WORDS = 12
const ENDS = 4

/**
 * A correction in few words, with the word before and after it from `text`. What is put in is all there; what is kept or
 * taken out is shown by its ends when it is long.
 */
export function briefChange(
  text: string,
  change: { start: number; end: number; expected: string; replacement: string },
) {
  const steps = shownSteps(change).map((step): DiffStep => {
    return step.op === 'insert' ? step : { ...step, text: byItsEnds(step.text) }
  })
  const [before, after] = wordsAround(text, change)
  return [equal(before), ...steps, equal(after)].filter((step) => step.text !== '')
}

const equal = (text: string): DiffStep => ({ op: 'equal', text })

function byItsEnds(text: string): string {
  const words = text.match(/\s*\S+\s*/g) ?? []
  return words.length > MOST_WORDS
    ? `${words.slice(0, ENDS).join('').trimEnd()} … ${words.slice(-ENDS).join('').trimStart()}`
    : text
}
