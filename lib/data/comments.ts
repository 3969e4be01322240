import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { Db, Transaction } from './client'
import { inList, type RawTime, toTime, toTimeOrNull } from './sql'

export interface StoredComment {
  readonly id: string
  readonly articleId: string
  readonly annotationId: string | null
  readonly correctionId: string | null
  readonly authorId: string
  readonly body: string
  readonly createdAt: string
  readonly editedAt: string | null
  readonly deletedAt: string | null
}

interface Row extends Omit<StoredComment, 'createdAt' | 'editedAt' | 'deletedAt'> {
  readonly createdAt: RawTime
  readonly editedAt: RawTime | null
  readonly deletedAt: RawTime | null
}

const decode = (row: Row): StoredComment => ({
  ...row,
  createdAt: toTime(row.createdAt),
  editedAt: toTimeOrNull(row.editedAt),
  deletedAt: toTimeOrNull(row.deletedAt),
})

/** All comments of an article that are not deleted, oldest first. */
export async function commentsOf(db: Db, articleId: string): Promise<readonly StoredComment[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "id", "articleId", "annotationId", "correctionId", "authorId", "body", "createdAt", "editedAt", "deletedAt"
    FROM "Comment" WHERE "articleId" = ${articleId} AND "deletedAt" IS NULL ORDER BY "createdAt"`
  return rows.map(decode)
}

/** The threads of these annotations and corrections, oldest first. */
export async function commentsOn(db: Db, ids: readonly string[]): Promise<readonly StoredComment[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT "id", "articleId", "annotationId", "correctionId", "authorId", "body", "createdAt", "editedAt", "deletedAt"
    FROM "Comment" WHERE "deletedAt" IS NULL AND ("annotationId" IN (${inList(ids)}) OR "correctionId" IN (${inList(ids)}))
    ORDER BY "createdAt"`
  return rows.map(decode)
}

/** A comment, deleted or not, if its article lies on a desk of the actor's. */
export async function findComment(db: Db, actor: Actor, id: string): Promise<StoredComment> {
  const inScope = { article: { deskId: { in: [...actor.deskIds] }, deletedAt: null } }
  const row = await db.comment.findFirst({
    where: { id, OR: [{ annotation: inScope }, { correction: inScope }] },
  })
  if (!row) throw new AppError('not-found', 'There is no such comment.')
  return decode(row)
}

export interface NewComment {
  readonly id: string
  readonly articleId: string
  readonly annotationId: string | null
  readonly correctionId: string | null
  readonly authorId: string
  readonly body: string
}

export async function addComment(tx: Transaction, made: NewComment, now: Date) {
  await tx.comment.create({ data: { ...made, createdAt: now } })
}

export async function changeComment(
  tx: Transaction,
  id: string,
  details: { readonly body?: string; readonly editedAt?: Date; readonly deletedAt?: Date | null },
): Promise<StoredComment> {
  return decode(await tx.comment.update({ where: { id }, data: details }))
}
