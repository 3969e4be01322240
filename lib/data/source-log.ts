import type { Actor } from '../core/review/actor'
import { appendEntries, openingPlace } from './audit/append-entries'
import type { Db, Transaction } from './client'
import { isSealed, seal, sealedPlace, unseal } from './sealing'

/** One thing that was done to a source or to what rests on it. `from` and `to` are small values that JSON can hold. */
export interface SourceChange {
  readonly type: string
  readonly subjectKind: 'source' | 'evidence'
  readonly subjectId: string
  readonly from?: unknown
  readonly to?: unknown
}

interface Place {
  readonly source: { readonly id: string; readonly isProtected: boolean }
  /** Where the article stands on its own line of revisions; without one nobody who watches it is told. */
  readonly articleId?: string
  readonly revision?: number
}

/**
 * Writes what was done to a source. Of a protected one the entry belongs to no revision of an article, so that it is in
 * no list, no event and no count of those who do not know of it, and its words are sealed.
 */
export async function appendSourceLog(
  tx: Transaction,
  actor: Actor,
  { source, articleId, revision }: Place,
  { type, subjectKind, subjectId, from, to }: SourceChange,
  now: Date,
): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  const where = { articleId: articleId ?? null, revision: source.isProtected ? null : (revision ?? null), source }
  const who = { actorId: actor.id, actorName: actor.name }
  await appendEntries(tx, [{ at: now, type, ...who, ...where, subjectKind, subjectId, from: json(from), to: json(to) }])
}

/**
 * Takes what was written of a source that has just been protected out of the lines of its articles. Their chains of hashes
 * hold their places; the opening of each says that it is gone from sight, so that this alone is no tampering.
 */
export async function hideFromArticles(tx: Transaction, sourceId: string): Promise<void> {
  const rows = await tx.logEntry.findMany({
    where: { sourceId, revision: { not: null } },
    select: { id: true, opening: true },
  })
  for (const { id, opening } of rows) {
    const place = openingPlace(sourceId, id)
    const hidden = opening === null ? null : JSON.stringify({ ...JSON.parse(unseal(opening, place)), isHidden: true })
    const stored = hidden === null || opening === null || !isSealed(opening) ? hidden : seal(hidden, place)
    await tx.logEntry.update({ where: { id }, data: { revision: null, opening: stored } })
  }
}

/** What was done to a source that is known to whoever asks, newest first; of articles those that lie on their desks. */
export async function readSourceLog(db: Db, actor: Actor, sourceId: string, limit: number, before?: number) {
  const onDesks = await db.articleSource.findMany({
    where: { sourceId, article: { deskId: { in: [...actor.deskIds] } } },
    select: { articleId: true },
  })
  const known = [{ articleId: null }, { articleId: { in: onDesks.map(({ articleId }) => articleId) } }]
  const where = { sourceId, OR: known, ...(before === undefined ? {} : { id: { lt: before } }) }
  const rows = await db.logEntry.findMany({ where, orderBy: { id: 'desc' }, take: limit })
  return rows.map(({ id, at, type, actorId, actorName, articleId, subjectKind, subjectId, from, to }) => {
    const opened = (value: string | null): unknown =>
      value === null ? null : JSON.parse(unseal(value, sealedPlace('log', sourceId, subjectId ?? '')))
    return {
      ...{ id, at: at.toISOString(), type, actorId, actorName, articleId, subjectKind, subjectId },
      ...{ from: opened(from), to: opened(to) },
    }
  })
}
