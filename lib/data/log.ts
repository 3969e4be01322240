import type { Actor } from '../core/review/actor'
import { appendEntries } from './audit/append-entries'
import type { Db, Transaction } from './client'

/** One thing that was done to an article. `from` and `to` are small values that JSON can hold. */
export interface LoggedChange {
  readonly type: string
  readonly subjectKind:
    | 'article'
    | 'version'
    | 'sentence'
    | 'annotation'
    | 'comment'
    | 'correction'
    | 'finding'
    | 'source'
    | 'evidence'
    | 'source-note'
    | 'sign-off'
  readonly subjectId: string
  readonly from?: unknown
  readonly to?: unknown
  /** The source that it speaks of, which is not protected; of those that are see source-log.ts. */
  readonly sourceId?: string
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
  const entries = changes.map(({ type, subjectKind, subjectId, from, to, sourceId }, index) => ({
    ...{ at: now, type, actorId: actor.id, actorName: actor.name, articleId, revision: revision + index },
    ...{ subjectKind, subjectId, from: asJson(from), to: asJson(to) },
    source: sourceId === undefined ? null : { id: sourceId, isProtected: false },
  }))
  await appendEntries(tx, entries)
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
  /** Only entries about one of these. */
  readonly subjects?: readonly string[]
  readonly actorId?: string
  readonly types?: readonly string[]
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
  { subject, subjects, actorId, types, before, after, limit }: LogQuery,
): Promise<readonly StoredLogEntry[]> {
  const rows = await db.logEntry.findMany({
    where: {
      articleId,
      subjectId: subjects ? { in: [...subjects] } : subject,
      actorId,
      type: types && { in: [...types] },
      revision: { not: null, lt: before, gt: after },
    },
    orderBy: { revision: 'desc' },
    take: limit,
  })
  return rows.map(decode)
}

/** Entries about these things, oldest first. */
export async function entriesAbout(
  db: Db,
  articleId: string,
  subjectIds: readonly string[],
  types: readonly string[],
): Promise<readonly StoredLogEntry[]> {
  if (subjectIds.length === 0) return []
  const where = { articleId, subjectId: { in: [...subjectIds] }, type: { in: [...types] }, revision: { not: null } }
  return (await db.logEntry.findMany({ where, orderBy: { revision: 'asc' } })).map(decode)
}

/** Further entries of one moment by one actor, older than a revision, of all or of some things; newest first. */
export async function entriesOfMoment(
  db: Db,
  articleId: string,
  { at, actorId, revision }: Pick<StoredLogEntry, 'at' | 'actorId' | 'revision'>,
  subjects?: readonly string[],
): Promise<readonly StoredLogEntry[]> {
  const subjectId = subjects && { in: [...subjects] }
  const where = { articleId, subjectId, at: new Date(at), actorId, revision: { not: null, lt: revision } }
  return (await db.logEntry.findMany({ where, orderBy: { revision: 'desc' } })).map(decode)
}

/** Everybody who did something to an article, under the name they had last. */
export async function actorsOf(db: Db, articleId: string): Promise<readonly { id: string; name: string }[]> {
  const rows = await db.logEntry.groupBy({
    by: ['actorId'],
    where: { articleId, revision: { not: null } },
    _max: { actorName: true },
  })
  return rows.flatMap(({ actorId, _max }) => (actorId === null ? [] : { id: actorId, name: _max.actorName ?? actorId }))
}

interface Row {
  readonly revision: number | null
  readonly at: Date
  readonly type: string
  readonly actorId: string | null
  readonly actorName: string
  readonly subjectKind: string | null
  readonly subjectId: string | null
  readonly from: string | null
  readonly to: string | null
}

const decode = (row: Row): StoredLogEntry => ({
  ...row,
  revision: row.revision ?? 0,
  at: row.at.toISOString(),
  from: row.from === null ? null : JSON.parse(row.from),
  to: row.to === null ? null : JSON.parse(row.to),
})
