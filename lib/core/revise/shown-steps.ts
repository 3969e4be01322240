import { BLOCK_SEPARATOR } from '../text/document'
import type { DiffStep } from './edit'
import { paragraphChange } from './paragraph-change'
import { diffWords } from './word-diff'

/**
 * What of a correction is shown, word by word. Of a paragraph that is split or joined that is the break, and not the space
 * that comes or goes with it.
 */
export function shownSteps(change: { expected: string; replacement: string }): DiffStep[] {
  const steps = diffWords(change.expected, change.replacement)
  return paragraphChange(change) ? steps.filter(({ text }) => text.includes(BLOCK_SEPARATOR)) : steps
}
