import type { Actor } from '../core/review/actor'
import type { EvidenceBody, Reliability, SourceDetails, Stance } from '../core/source/source'
import type { Db } from './client'
import { sealedPlace, unseal } from './sealing'
import { knownTo } from './sources'

/** What a claim rests on, as far as somebody may know of it. */
export interface ClaimEvidence extends EvidenceBody {
  readonly id: string
  readonly annotationId: string
  readonly sourceId: string
  readonly sourceTitle: string
  readonly stance: Stance
  readonly reliability: Reliability | null
}

/** What these marks rest on, the first written first. */
export async function evidenceOfClaims(
  db: Db,
  actor: Actor,
  ids: readonly string[],
): Promise<readonly ClaimEvidence[]> {
  if (ids.length === 0) return []
  const rows = await db.evidence.findMany({
    where: { annotationId: { in: [...ids] }, deletedAt: null, source: { ...knownTo(actor), deletedAt: null } },
    include: { source: { select: { details: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, annotationId, sourceId, stance, reliability, body, source }) => ({
    ...(JSON.parse(unseal(body, sealedPlace('evidence', id))) as EvidenceBody),
    ...{ id, annotationId: annotationId ?? '', sourceId },
    sourceTitle: (JSON.parse(unseal(source.details, sealedPlace('details', sourceId))) as SourceDetails).title,
    stance: stance as Stance,
    reliability: reliability as Reliability | null,
  }))
}
