import type { Verdict } from '../review/vocabulary'
import { BEST_RATING, RATINGS, WORST_RATING } from './ratings'

/** A rating as whoever published the check wrote it. */
export interface WrittenRating {
  readonly name: string | null
  readonly value: number | null
  readonly best: number | null
  readonly worst: number | null
}

/** What published ratings are called, in lower case, without marks between words; the first that a name has counts. */
const NAMES: readonly (readonly [Verdict, RegExp])[] = [
  ['unverifiable', /\b(?:unverifiable|cannot be verified|can t be verified|no way to know|impossible to verify)\b/],
  [
    'unproven',
    /\b(?:unproven|unsupported|unsubstantiated|no evidence|not proven|unconfirmed|needs? evidence|baseless|unfounded|lacks evidence)\b/,
  ],
  [
    'misleading',
    /\b(?:misleading|missing context|out of context|lacks context|needs context|distorts|distorted|exaggerat\w+|cherry picked|spin|miscaptioned|altered|manipulated|mostly false|mainly false|barely true|largely false|partly false|partially false|somewhat false|two pinocchios|three pinocchios)\b/,
  ],
  [
    'mostly-true',
    /\b(?:mostly|largely|mainly|nearly|almost|broadly) (?:true|correct|accurate|right)\b|\bone pinocchio\b/,
  ],
  [
    'mixed',
    /\b(?:mixed|mixture|half true|half truth|partly true|partially true|partially correct|partly right|in between|inconclusive)\b/,
  ],
  [
    'false',
    /\b(?:false|fake|incorrect|inaccurate|wrong|not true|untrue|pants on fire|hoax|fabricated|scam|satire|four pinocchios|lie|debunked)\b/,
  ],
  ['true', /\b(?:true|correct|accurate|right|confirmed|verified|geppetto checkmark)\b/],
]

/**
 * The verdict of this house for a published rating: by its name, which readers were shown, before its number, whose scale
 * is often wrongly told; null where neither says it.
 */
export const verdictOf = (rating: WrittenRating): Verdict | null => byName(rating.name) ?? byNumber(rating)

function byName(name: string | null): Verdict | null {
  const plain = (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  return NAMES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** The nearest on our own scale. Without a scale it is 1 to 5, as ClaimReview has it. */
function byNumber({ value, best, worst }: WrittenRating): Verdict | null {
  const [top, bottom] = [best ?? BEST_RATING, worst ?? WORST_RATING]
  if (value === null || top <= bottom || value < bottom || value > top) return null
  const ours = Math.round(WORST_RATING + ((value - bottom) / (top - bottom)) * (BEST_RATING - WORST_RATING))
  const found = Object.entries(RATINGS).find(([, rating]) => rating === ours)
  return (found?.[0] as Verdict | undefined) ?? null
}
