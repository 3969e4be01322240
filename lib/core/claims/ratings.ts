import type { Verdict } from '../review/vocabulary'

/**
 * A verdict as the number that ClaimReview wants: 5 is true, 1 is false. Null where a number would say more than anybody
 * knows: what cannot be verified, or is not proven, is not half true; its words alone are published.
 */
export const RATINGS: Readonly<Record<Verdict, number | null>> = {
  true: 5,
  /** Right in what it says; something small is missing or not exact. */
  'mostly-true': 4,
  /** As much right as wrong. */
  mixed: 3,
  /** Its facts may be right; what a reader takes from it is wrong. Nearer to false than to mixed. */
  misleading: 2,
  false: 1,
  unverifiable: null,
  unproven: null,
}

export const BEST_RATING = 5
export const WORST_RATING = 1
