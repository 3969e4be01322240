import { sayRating } from '../../core/claims/published-check'
import { RATINGS } from '../../core/claims/ratings'
import type { Actor } from '../../core/review/actor'
import { evidenceOfClaims } from '../../data/claim-evidence'
import type { LibraryClaim } from '../../data/claim-library'
import type { Db } from '../../data/client'
import type { ClaimView } from '../../schemas/claims'

/** Claims as they are shown to somebody, each with what it rests on as far as that is known to them. */
export async function claimViews(db: Db, actor: Actor, claims: readonly LibraryClaim[]): Promise<ClaimView[]> {
  const marked = claims.flatMap(({ id, article }) => (article ? id : []))
  const evidence = await evidenceOfClaims(db, actor, marked)
  return claims.map(({ deskId, deskName, published, ...claim }) => ({
    ...claim,
    rating: claim.verdict && RATINGS[claim.verdict],
    desk: { id: deskId, name: deskName },
    published: published && {
      publisher: published.publisher,
      address: published.address,
      date: published.date,
      rating: sayRating(published.rating),
      claimant: published.claimant,
      appearance: published.appearance,
    },
    evidence: evidence
      .filter(({ annotationId }) => annotationId === claim.id)
      .map(({ id, sourceId, sourceTitle, stance, excerpt }) => ({
        ...{ id, source: { id: sourceId, title: sourceTitle } },
        ...{ stance, excerpt },
      })),
  }))
}
