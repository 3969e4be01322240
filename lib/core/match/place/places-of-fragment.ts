import type { SourceIndex } from '../source/index-source'
import { findExact } from './find-exact'
import { findNear, type Near } from './find-near'
import { likelyWindows } from './likely-windows'
import { overlap } from './stretch'

/** Fewer words than this are found only as they are: with one of them changed they could come from anywhere. */
export const FEWEST_TO_CHANGE = 4
/** Places that are told of words that stand again and again. */
const MOST_PLACES = 2000
/** Errors for each word of a fragment, at most, for a place to be looked at. */
const MOST_ERRORS = 0.45

/** Where a fragment may stand: all places where it stands word for word, or else the nearest, the best first. */
export function placesOfFragment(index: SourceIndex, pattern: readonly number[]): Near[] {
  const exact = findExact(index, pattern, MOST_PLACES)
  if (exact.length > 0) return exact.map((from) => ({ from, to: from + pattern.length, errors: 0 }))
  if (pattern.length < FEWEST_TO_CHANGE) return []
  const most = Math.floor(pattern.length * MOST_ERRORS)
  const near = likelyWindows(index, pattern).flatMap((window) => findNear(index.ids, pattern, window, most))
  near.sort((a, b) => a.errors - b.errors || a.from - b.from)
  return near.filter((place, at) => !near.slice(0, at).some((better) => overlap(better, place)))
}
