import { Prisma } from '@/generated/sqlite/client'
import { breathe, mapInPieces } from '../breathe'
import type { Status } from '../core/review/vocabulary'
import type { Db, Transaction } from './client'
import { inList, type RawNumber, type RawTime, rowsInPieces, toTimeOrNull } from './sql'

export interface StoredSentence {
  readonly id: string
  readonly versionId: string
  /** From 1, in reading order. */
  readonly ordinal: number
  readonly start: number
  readonly end: number
  readonly hash: string
  readonly status: Status
  readonly statusById: string | null
  readonly statusAt: string | null
  /** JSON. */
  readonly changedSince: string | null
}

interface Row extends Omit<StoredSentence, 'ordinal' | 'start' | 'end' | 'statusAt'> {
  readonly ordinal: RawNumber
  readonly start: RawNumber
  readonly end: RawNumber
  readonly statusAt: RawTime | null
}

const COLUMNS = Prisma.raw(
  '"id", "versionId", "start", "end", "hash", "status", "statusById", "statusAt", "changedSince"',
)

/** Where a sentence stands among those of its version. Nothing stores it, so that splitting one moves no others. */
const ORDINAL = Prisma.raw(
  '(SELECT COUNT(*) FROM "Sentence" o WHERE o."versionId" = "Sentence"."versionId" AND o."start" <= "Sentence"."start")',
)

/** Field by field: a long article has tens of thousands, and copies of rows with changes are slow to make. */
const decode = (row: Omit<Row, 'ordinal'>, ordinal: RawNumber): StoredSentence => ({
  id: row.id,
  versionId: row.versionId,
  ordinal: Number(ordinal),
  start: Number(row.start),
  end: Number(row.end),
  hash: row.hash,
  status: row.status,
  statusById: row.statusById,
  statusAt: toTimeOrNull(row.statusAt),
  changedSince: row.changedSince,
})

/** All sentences of a version, in reading order. */
export async function sentencesOf(db: Db, versionId: string): Promise<readonly StoredSentence[]> {
  const rows = await db.$queryRaw<Omit<Row, 'ordinal'>[]>`
    SELECT ${COLUMNS} FROM "Sentence" WHERE "versionId" = ${versionId} ORDER BY "start"`
  return mapInPieces(rows, (row, index) => decode(row, index + 1))
}

/** Those of the version that bear these ids, in reading order; others are left out. */
export async function findSentences(
  db: Db,
  versionId: string,
  ids: readonly string[],
): Promise<readonly StoredSentence[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (SELECT ${COLUMNS}, ROW_NUMBER() OVER (ORDER BY "start") AS "ordinal" FROM "Sentence"
      WHERE "versionId" = ${versionId}) numbered WHERE "id" IN (${inList(ids)}) ORDER BY "start"`
  return rows.map((row) => decode(row, row.ordinal))
}

export interface StatusMove {
  readonly status: Status
  readonly by: string
  readonly at: Date
}

/** What a status has to be. */
export interface SeenStatus {
  readonly status: Status
  /** Only when it was set by this person. */
  readonly setBy?: string | undefined
}

/** Sets the status if it still is as seen; undefined when it is not, or when the sentence is not of this version. */
export async function moveStatus(
  tx: Transaction,
  versionId: string,
  id: string,
  seen: SeenStatus,
  { status, by, at }: StatusMove,
): Promise<StoredSentence | undefined> {
  const andWhose = seen.setBy === undefined ? Prisma.empty : Prisma.sql`AND "statusById" = ${seen.setBy}`
  const [row] = await tx.$queryRaw<Row[]>`
    UPDATE "Sentence" SET "status" = ${status}, "statusById" = ${by}, "statusAt" = ${at}
    WHERE "id" = ${id} AND "versionId" = ${versionId} AND "status" = ${seen.status} ${andWhose}
    RETURNING ${COLUMNS}, ${ORDINAL} AS "ordinal"`
  return row && decode(row, row.ordinal)
}

/** Sets the status of many, whatever it was. The caller has looked at them in the same transaction. */
export async function moveStatuses(tx: Transaction, ids: readonly string[], { status, by, at }: StatusMove) {
  await tx.sentence.updateMany({ where: { id: { in: [...ids] } }, data: { status, statusById: by, statusAt: at } })
}

export interface NewSentence {
  readonly id: string
  readonly articleId: string
  readonly versionId: string
  readonly start: number
  readonly end: number
  readonly hash: string
  readonly status?: Status
  readonly statusById?: string | null
  readonly statusAt?: string | null
  readonly changedSince?: string | null
  readonly previousId?: string | null
}

export async function addSentences(tx: Transaction, sentences: readonly NewSentence[]): Promise<void> {
  const rows = await mapInPieces(sentences, (sentence) => {
    const { id, articleId, versionId, start, end, hash, status = 'unreviewed', statusById = null } = sentence
    const { statusAt = null, changedSince = null, previousId = null } = sentence
    const at = statusAt === null ? null : new Date(statusAt)
    return [id, articleId, versionId, start, end, hash, status, statusById, at, changedSince, previousId]
  })
  for (const piece of rowsInPieces(rows)) {
    await tx.$executeRaw`INSERT INTO "Sentence" ("id", "articleId", "versionId", "start", "end", "hash", "status",
      "statusById", "statusAt", "changedSince", "previousId") VALUES ${piece}`
    await breathe()
  }
}

/** Puts other sentences in the place of some, when a person splits or joins them. */
export async function replaceSentences(tx: Transaction, gone: readonly string[], added: readonly NewSentence[]) {
  await tx.sentence.deleteMany({ where: { id: { in: [...gone] } } })
  await addSentences(tx, added)
}
