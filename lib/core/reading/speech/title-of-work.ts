import type { Words } from '../words/words'
import type { Wording } from './wording'

const BEFORE_TITLES = new Set(
  'show shows series programme program podcast film movie documentary book novel memoir album song play magazine'.split(
    ' ',
  ),
)

/**
 * True for the title of a work or a programme by what stands before it: `the podcast “Margins”`, `the channel’s “Late
 * Desk”`. Such words are part of the sentence around them; nobody is quoted.
 */
export const isTitleOfWork = (words: Words, { first, isTitle }: Wording) => {
  const before = words.lower[first - 2] ?? ''
  return isTitle && (before === "'s" || BEFORE_TITLES.has(before))
}
