import type { Actor } from '../core/review/actor'
import type { Db, Transaction } from './client'
import { rowsInPieces } from './sql'

/** One thing that was done to an article. `from` and `to` are small values that JSON can hold. */
export interface LoggedChange {
  readonly type: string
  readonly subjectKind: 'article' | 'version' | 'sentence' | 'annotation' | 'comment' | 'correction' | 'finding'
  readonly subjectId: string
  readonly from?: unknown
  readonly to?: unknown
}

/** Writes what was done, in the order given; the first gets `revision`, the next the one after it. */
export async function appendLog(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  revision: number,
  now: Date,
  changes: readonly LoggedChange[],
): Promise<void> {
  const rows = changes.map((change, index) => {
    const values = [now, change.type, actor.id, actor.name, articleId, revision + index]
    return [...values, change.subjectKind, change.subjectId, asJson(change.from), asJson(change.to)]
  })
  // By hand, because every click ends here, and building the statement costs more than running it.
  for (const piece of rowsInPieces(rows)) {
    await tx.$executeRaw`INSERT INTO "LogEntry" ("at", "type", "actorId", "actorName", "articleId", "revision",
      "subjectKind", "subjectId", "from", "to") VALUES ${piece}`
  }
}

const asJson = (value: unknown) => (value === undefined ? null : JSON.stringify(value))

export interface StoredLogEntry {
  readonly revision: number
  readonly at: string
  readonly type: string
  readonly actorId: string | null
  readonly actorName: string
  readonly subjectKind: string | null
  readonly subjectId: string | null
  readonly from: unknown
  readonly to: unknown
}

/** Who made a thing and what was asked for then, as it stands in the log (`to` is JSON). */
export async function loggedFirst(db: Db, type: string, subjectId: string) {
  const select = { articleId: true, actorId: true, to: true }
  return db.logEntry.findFirst({ where: { subjectId, type }, orderBy: { id: 'asc' }, select })
}

interface LogQuery {
  readonly subject?: string
  /** Only entries older than this revision. */
  readonly before?: number
  /** Only entries newer than this revision. */
  readonly after?: number
  readonly limit: number
}

/** The log of an article, newest first. */
export async function readLogEntries(
  db: Db,
  articleId: string,
  { subject, before, after, limit }: LogQuery,
): Promise<readonly StoredLogEntry[]> {
  const rows = await db.logEntry.findMany({
    where: { articleId, subjectId: subject, revision: { not: null, lt: before, gt: after } },
    orderBy: { revision: 'desc' },
    take: limit,
  })
  return rows.map((row) => ({
    ...row,
    revision: row.revision ?? 0,
    at: row.at.toISOString(),
    from: row.from === null ? null : JSON.parse(row.from),
    to: row.to === null ? null : JSON.parse(row.to),
  }))
}
