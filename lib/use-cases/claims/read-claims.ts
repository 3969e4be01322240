import type { z } from 'zod'
import { claimTerms } from '../../core/claims/claim-terms'
import { compareClaims, WORTH_OFFERING } from '../../core/claims/compare-claims'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { articleOfAnnotation } from '../../data/annotations'
import { findArticle } from '../../data/articles'
import { claimsLike, listClaims as list } from '../../data/claim-library'
import { database } from '../../data/client'
import { desksOf, theDesk } from '../../data/desks'
import type * as schemas from '../../schemas/claims'
import { theAnnotation } from '../read-thread'
import { claimViews } from './claim-views'

/** Search takes no more words than this. */
const MOST_WORDS = 8

/** The claim library, a page at a time. */
export async function listClaims(
  actor: Actor,
  { q = '', verdict, desk, limit, cursor = 0 }: z.output<typeof schemas.listClaims.input>,
): Promise<z.input<typeof schemas.listClaims.reply>> {
  allow(actor, 'claim:read')
  const { read } = database()
  const deskId = desk === undefined ? undefined : (await theDesk(read, actor, desk)).id
  const terms = claimTerms(q).slice(0, MOST_WORDS)
  const desks = [...(await desksOf(read, actor))]
  // Words in which there is nothing to search for are in no claim.
  if (q.trim() !== '' && terms.length === 0) return { items: [], nextCursor: null, total: 0, desks }
  const { claims, total } = await list(read, actor, { terms, verdict, deskId, limit, skip: cursor })
  const next = cursor + claims.length
  return { items: await claimViews(read, actor, claims), nextCursor: next < total ? next : null, total, desks }
}

/** What the database finds, to be compared closely. */
const CANDIDATES = 200
const MOST_OFFERED = 3

/** Earlier checks that are like a claim enough to be worth a look, the most alike first. */
export async function earlierChecks(
  actor: Actor,
  { annotationId }: z.output<typeof schemas.earlierChecks.input>,
): Promise<z.input<typeof schemas.earlierChecks.reply>> {
  const { read } = database()
  const article = await findArticle(read, actor, await articleOfAnnotation(read, actor, annotationId))
  allow(actor, 'claim:read')
  const { exact, kind, deletedAt } = await theAnnotation(read, article.currentVersionId, annotationId)
  if (kind !== 'claim' || deletedAt) return { items: [] }
  const candidates = await claimsLike(read, actor, {
    terms: claimTerms(exact),
    exceptId: annotationId,
    limit: CANDIDATES,
  })
  const alike = candidates
    .map((claim) => ({ claim, likeness: compareClaims(exact, claim.words).score }))
    .filter(({ likeness }) => likeness >= WORTH_OFFERING)
    .sort((a, b) => b.likeness - a.likeness || b.claim.at.localeCompare(a.claim.at))
    .slice(0, MOST_OFFERED)
  const views = await claimViews(
    read,
    actor,
    alike.map(({ claim }) => claim),
  )
  return { items: views.map((view, at) => ({ ...view, likeness: alike[at]?.likeness ?? 0 })) }
}
