import { RefusedDocument } from '../refused-document'
import { findJson } from './find-json'
import { findReviews } from './find-reviews'
import { type ReadReview, type RefusedReview, readReview } from './read-review'

/** UTF-16 units. A year of a busy fact-checker's feed. */
const LONGEST = 5_000_000
/** Of one import; the rest can come with the next. */
export const MOST_REVIEWS = 2000

export interface ReadReviews {
  readonly reviews: readonly ReadReview[]
  readonly refused: readonly RefusedReview[]
}

/** The fact-checks in JSON-LD or in a web page. Throws `RefusedDocument` when there is none, or too much. */
export function readClaimReviews(text: string): ReadReviews {
  if (text.length > LONGEST)
    throw new RefusedDocument('too-large', 'This is longer than five million characters. Import it in parts.')
  const { values, broken } = findJson(text)
  const { reviews: found, isAll } = findReviews(values, MOST_REVIEWS)
  if (!isAll) {
    const message = `There are more than ${MOST_REVIEWS} fact-checks here, or they lie too deep. Import them in parts.`
    throw new RefusedDocument('too-large', message)
  }
  const torn = Array.from({ length: broken }, () => ({ claim: '', why: 'A part of the page that is no valid JSON.' }))
  if (found.length === 0 && broken === 0) throw new RefusedDocument('invalid', 'There is no ClaimReview in this.')
  const read = found.map(readReview)
  return {
    reviews: read.filter((one): one is ReadReview => 'address' in one),
    refused: [...read.filter((one): one is RefusedReview => 'why' in one), ...torn],
  }
}
