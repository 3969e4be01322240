import type { Prisma } from '@/generated/sqlite/client'
import type { Selector } from '../core/anchor/selector'
import type { Actor } from '../core/review/actor'
import type { AnchorKind } from '../core/review/vocabulary'
import type { EvidenceBody, Reliability, Stance } from '../core/source/source'
import { addAnchors } from './anchors'
import type { Db, Transaction } from './client'
import { newId } from './new-id'
import { seal, sealedPlace, unseal } from './sealing'
import { knownTo } from './sources'

/** Evidence as it stands in one version. */
export interface StoredEvidence extends EvidenceBody {
  readonly id: string
  readonly articleId: string
  readonly sourceId: string
  /** The annotation it is for; null for evidence for other words. */
  readonly annotationId: string | null
  readonly stance: Stance
  readonly reliability: Reliability | null
  readonly createdById: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly deletedAt: string | null
  readonly revision: number
  /** Where its own words stand; null for that of an annotation. */
  readonly anchor: (Pick<Selector, 'start' | 'end' | 'exact'> & { readonly how: AnchorKind }) | null
}

const inVersion = (versionId: string) =>
  ({ anchors: { where: { versionId }, select: { start: true, end: true, exact: true, how: true } } }) as const

type Row = Prisma.EvidenceGetPayload<{ include: ReturnType<typeof inVersion> }>

const decode = ({ anchors, body, deletedById: _, ...row }: Row): StoredEvidence => ({
  ...row,
  ...(JSON.parse(unseal(body, sealedPlace('evidence', row.id))) as EvidenceBody),
  stance: row.stance as Stance,
  reliability: row.reliability as Reliability | null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  deletedAt: row.deletedAt?.toISOString() ?? null,
  anchor: (anchors[0] as StoredEvidence['anchor'] | undefined) ?? null,
})

/** What rests on sources that are known to the actor, and was not taken away; the first written first. */
export async function evidenceOf(
  db: Db,
  actor: Actor,
  articleId: string,
  versionId: string,
): Promise<readonly StoredEvidence[]> {
  const rows = await db.evidence.findMany({
    where: { articleId, deletedAt: null, source: { ...knownTo(actor), deletedAt: null } },
    include: inVersion(versionId),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(decode)
}

/** One piece of it, deleted or not, with the article that it belongs to. Undefined when its source is not known to the actor. */
export async function findEvidence(db: Db, actor: Actor, id: string): Promise<StoredEvidence | undefined> {
  const row = await db.evidence.findFirst({
    where: { id, source: knownTo(actor), article: { deskId: { in: [...actor.deskIds] }, deletedAt: null } },
    include: { anchors: { orderBy: { version: { number: 'desc' } }, take: 1 } },
  })
  return row ? decode(row) : undefined
}

export interface NewEvidence extends EvidenceBody {
  readonly id: string
  readonly articleId: string
  readonly annotationId: string | null
  readonly stance: Stance
  readonly reliability: Reliability | null
  readonly createdById: string
}

interface Kept {
  readonly id: string
  readonly isProtected: boolean
}

const bodyFor = (source: Kept, id: string, { place, excerpt, note }: EvidenceBody) => {
  const json = JSON.stringify({ place, excerpt, note })
  return source.isProtected ? seal(json, sealedPlace('evidence', id)) : json
}

/** `at` is where its own words stand in a version, for evidence that is not for an annotation. */
export async function addEvidence(
  tx: Transaction,
  source: Kept,
  evidence: NewEvidence,
  at: { readonly versionId: string; readonly place: Selector } | null,
  now: Date,
): Promise<void> {
  const { place: _, excerpt: __, note: ___, ...row } = evidence
  const body = bodyFor(source, evidence.id, evidence)
  await tx.evidence.create({ data: { ...row, sourceId: source.id, body, createdAt: now, updatedAt: now } })
  if (!at) return
  const { versionId, place } = at
  await addAnchors(tx, [{ id: newId(), versionId, evidenceId: evidence.id, ...place, how: 'exact' }])
}

/** Changes what is said and raises its revision. */
export async function changeEvidenceRow(
  tx: Transaction,
  source: Kept,
  { id, stance, reliability, ...body }: EvidenceBody & Pick<StoredEvidence, 'id' | 'stance' | 'reliability'>,
  now: Date,
): Promise<void> {
  const data = { stance, reliability, body: bodyFor(source, id, body), updatedAt: now, revision: { increment: 1 } }
  await tx.evidence.update({ where: { id }, data })
}

export async function setEvidenceDeleted(tx: Transaction, id: string, deletedAt: Date | null, byId: string) {
  const data = { deletedAt, deletedById: deletedAt ? byId : null, revision: { increment: 1 } }
  await tx.evidence.update({ where: { id }, data })
}

/** How much of an article rests on a source. */
export const countEvidence = (db: Db, articleId: string, sourceId: string): Promise<number> =>
  db.evidence.count({
    where: { articleId, sourceId, deletedAt: null, OR: [{ annotationId: null }, { annotation: { deletedAt: null } }] },
  })

/** Where evidence stands in a version that is for words of its own, whoever knows of it; deleted evidence, too. */
export async function evidencePlaces(db: Db, versionId: string) {
  const anchors = await db.anchor.findMany({
    where: { versionId, evidenceId: { not: null } },
    select: { evidenceId: true, start: true, end: true, exact: true, how: true },
    orderBy: { start: 'asc' },
  })
  return anchors.map(({ evidenceId, how, ...place }) => ({ id: evidenceId ?? '', how: how as AnchorKind, ...place }))
}
