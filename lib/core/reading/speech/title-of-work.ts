import type { Words } from '../words/words'
import type { Wording } from './wording'

const BEFORE_TITLES = new Set(
  'show shows series programme program podcast film movie documentary book novel memoir album song play magazine'.split(
    ' ',
  ),
)

/** Two words that together stand before a title: `in an interview with “Late Desk”`. */
const BEFORE_TITLES_TOO = new Set(
  'interview with,author of,authors of,co-author of,starred in,stars in,starring in,appearance on,appeared on'.split(
    ',',
  ),
)

/**
 * True for the title of a work or a programme by what stands before it: `the podcast “Margins”`, `the channel’s “Late
 * Desk”`, `she told “Late Desk”`. Such words are part of the sentence around them; nobody is quoted.
 */
export const isTitleOfWork = (words: Words, { first, isTitle }: Wording) => {
  const before = words.lower[first - 2] ?? ''
  if (!isTitle) return false
  if (before === "'s" || before === 'told' || BEFORE_TITLES.has(before)) return true
  return BEFORE_TITLES_TOO.has(`${words.lower[first - 3]} ${before}`)
}
