import { isInsidePair, type Selector, selectorFor } from '../core/anchor/selector'
import { AppError } from '../core/app-error'

/**
 * The place of `exact` in the text, with its surroundings. Throws `invalid` when it lies outside the text and
 * `conflict`, with the words that are there, when they are others.
 */
export function placeOf(text: string, start: number, end: number, exact: string): Selector {
  if (start > end || end > text.length) throw new AppError('invalid', 'This place lies outside the text.')
  if (isInsidePair(text, start) || isInsidePair(text, end)) {
    throw new AppError('invalid', 'This place begins or ends in the middle of a character. Count in UTF-16 units.')
  }
  const there = text.slice(start, end)
  if (there !== exact) {
    throw new AppError('conflict', 'The text there has other words than the ones you marked.', { current: there })
  }
  return selectorFor(text, { start, end })
}
