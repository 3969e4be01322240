import { breathe, mapInPieces } from '../breathe'
import type { Selector } from '../core/anchor/selector'
import type { AnchorKind } from '../core/review/vocabulary'
import type { Db, Transaction } from './client'
import { rowsInPieces } from './sql'

export interface NewAnchor extends Selector {
  readonly id: string
  readonly versionId: string
  readonly how: AnchorKind
  readonly annotationId?: string
  readonly correctionId?: string
  readonly findingId?: string
  readonly evidenceId?: string
}

export async function addAnchors(tx: Transaction, anchors: readonly NewAnchor[]): Promise<void> {
  const rows = await mapInPieces(anchors, (anchor) => {
    const { id, versionId, annotationId = null, correctionId = null, findingId = null, evidenceId = null } = anchor
    const { start, end, exact, prefix, suffix, how } = anchor
    return [id, versionId, annotationId, correctionId, findingId, evidenceId, start, end, exact, prefix, suffix, how]
  })
  for (const piece of rowsInPieces(rows)) {
    await tx.$executeRaw`INSERT INTO "Anchor" ("id", "versionId", "annotationId", "correctionId", "findingId",
      "evidenceId", "start", "end", "exact", "prefix", "suffix", "how") VALUES ${piece}`
    await breathe()
  }
}

/** What stood around the marks of a version that have no place in it, when they still had one; by the id of the mark. */
async function lostContexts(
  db: Db,
  versionId: string,
): Promise<ReadonlyMap<string, Pick<Selector, 'prefix' | 'suffix'>>> {
  const rows = await db.anchor.findMany({
    where: { versionId, how: 'orphan' },
    select: { annotationId: true, correctionId: true, evidenceId: true, prefix: true, suffix: true },
  })
  return new Map(
    rows.map(({ annotationId, correctionId, evidenceId, prefix, suffix }) => [
      annotationId ?? correctionId ?? evidenceId ?? '',
      { prefix, suffix },
    ]),
  )
}

/** Marks with what stood around those that have lost their place. */
export async function withContexts<Subject extends { readonly id: string }>(
  db: Db,
  versionId: string,
  subjects: readonly Subject[],
): Promise<readonly (Subject & { readonly lost?: Pick<Selector, 'prefix' | 'suffix'> })[]> {
  const contexts = await lostContexts(db, versionId)
  return subjects.map((subject) => {
    const lost = contexts.get(subject.id)
    return lost ? { ...subject, lost } : subject
  })
}

/** Puts a mark elsewhere in a version. */
export async function moveAnchor(
  tx: Transaction,
  versionId: string,
  annotationId: string,
  place: Selector & { readonly how: AnchorKind },
): Promise<void> {
  await tx.anchor.update({ where: { annotationId_versionId: { annotationId, versionId } }, data: place })
}

/** Where a mark last stood with its own words: in the newest version in which it was not lost nor only likely. */
export async function lastStood(db: Db, annotationId: string) {
  const anchor = await db.anchor.findFirst({
    where: { annotationId, how: { in: ['exact', 'moved'] } },
    orderBy: { version: { number: 'desc' } },
    select: { exact: true, prefix: true, suffix: true, version: { select: { number: true } } },
  })
  return anchor && { exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix, version: anchor.version.number }
}
