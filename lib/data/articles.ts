import { Prisma } from '@/generated/sqlite/client'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { fold } from '../core/text/fold'
import { type Db, database, type Transaction } from './client'
import { inList, type RawNumber, type RawTime, toTime, toTimeOrNull } from './sql'

/** The setting that changes with every name, desk or membership. */
export const HOUSE_REVISION = 'house-revision'
/** The setting that lists the kinds of finding that are switched off, as JSON. */
export const FINDINGS_OFF = 'findings-off'

/** What every use-case needs of an article before it acts on it. Times are ISO 8601. */
export interface ArticleHead {
  readonly id: string
  readonly title: string
  readonly deskId: string
  readonly deskName: string
  readonly writerId: string | null
  /** JSON. */
  readonly meta: string
  readonly revision: number
  readonly versionNumber: number
  readonly currentVersionId: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly archivedAt: string | null
  readonly deletedAt: string | null
  /** Changes whenever a name, a desk or a membership does. */
  readonly houseRevision: string
  /** Kinds of finding that the house has switched off. */
  readonly findingsOff: readonly string[]
}

/** The article as a change has it that has taken its turn. */
export type ArticleTurn = Omit<ArticleHead, 'houseRevision' | 'findingsOff' | 'createdAt' | 'updatedAt'>

interface TurnRow extends Omit<ArticleTurn, 'revision' | 'versionNumber' | 'archivedAt' | 'deletedAt'> {
  readonly revision: RawNumber
  readonly versionNumber: RawNumber
  readonly archivedAt: RawTime | null
  readonly deletedAt: RawTime | null
}

interface Row extends TurnRow {
  readonly createdAt: RawTime
  readonly updatedAt: RawTime
  readonly houseRevision: string | null
  readonly findingsOff: string | null
}

/**
 * The article, if it lies on a desk of the actor's. What does not is not found, just like what never was; nor is what
 * was deleted.
 */
export async function findArticle(db: Db, actor: Actor, articleId: string): Promise<ArticleHead> {
  const article = await findArticleOrDeleted(db, actor, articleId)
  if (article.deletedAt) throw notFound()
  return article
}

/** The same, deleted or not. */
export async function findArticleOrDeleted(db: Db, actor: Actor, articleId: string): Promise<ArticleHead> {
  const [row] = actor.deskIds.length
    ? await db.$queryRaw<Row[]>`
        SELECT a."id", a."title", a."deskId", d."name" AS "deskName", a."writerId", a."meta", a."revision",
               a."versionNumber", a."currentVersionId", a."createdAt", a."updatedAt", a."archivedAt", a."deletedAt",
               (SELECT "value" FROM "Setting" WHERE "key" = ${HOUSE_REVISION}) AS "houseRevision",
               (SELECT "value" FROM "Setting" WHERE "key" = ${FINDINGS_OFF}) AS "findingsOff"
        FROM "Article" a JOIN "Desk" d ON d."id" = a."deskId"
        WHERE a."id" = ${articleId} AND a."deskId" IN (${inList(actor.deskIds)})`
    : []
  if (!row) throw notFound()
  return {
    ...turnFrom(row),
    createdAt: toTime(row.createdAt),
    updatedAt: toTime(row.updatedAt),
    houseRevision: row.houseRevision ?? '0',
    findingsOff: row.findingsOff === null ? [] : (JSON.parse(row.findingsOff) as string[]),
  }
}

/**
 * Opens a change to an article: takes its row, so that two changes to one article never run at once, and raises its
 * revision by one. Call it first in the transaction. Only in the actor's scope, as for `findArticle`; asked in the same
 * statement, so that nothing can move the article in between.
 */
export async function takeTurn(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  now: Date,
  deletedToo: boolean,
): Promise<ArticleTurn> {
  const [row] = actor.deskIds.length
    ? await tx.$queryRaw<TurnRow[]>`
        UPDATE "Article" SET "revision" = "revision" + 1, "updatedAt" = ${now}
        WHERE "id" = ${articleId} AND "deskId" IN (${inList(actor.deskIds)})
        RETURNING "id", "title", "deskId", (SELECT "name" FROM "Desk" d WHERE d."id" = "deskId") AS "deskName", "writerId",
          "meta", "revision", "versionNumber", "currentVersionId", "archivedAt", "deletedAt"`
    : []
  if (!row || (row.deletedAt && !deletedToo)) throw notFound()
  return turnFrom(row)
}

/** Raises the revision by `count` more, for a change that has more than one entry to log. */
export async function takeMoreRevisions(tx: Transaction, articleId: string, count: number): Promise<void> {
  await tx.$executeRaw`UPDATE "Article" SET "revision" = "revision" + ${count} WHERE "id" = ${articleId}`
}

/**
 * Raises the revisions of these articles by `count`, whoever may see them, and answers each one's first new revision. In
 * the order of their ids, so that two changes never wait for each other.
 */
export async function takeRevisions(
  tx: Transaction,
  articleIds: readonly string[],
  now: Date,
  count: number,
): Promise<ReadonlyMap<string, number>> {
  if (articleIds.length === 0) return new Map()
  // SQLite has one writer at a time, and no words for this.
  const locked = database().engine === 'postgresql' ? Prisma.sql`FOR UPDATE` : Prisma.empty
  const rows = await tx.$queryRaw<{ id: string; revision: RawNumber }[]>`
    WITH "Taken" AS (SELECT "id" FROM "Article" WHERE "id" IN (${inList(articleIds)}) ORDER BY "id" ${locked})
    UPDATE "Article" SET "revision" = "revision" + ${count}, "updatedAt" = ${now}
    WHERE "id" IN (SELECT "id" FROM "Taken") RETURNING "id", "revision"`
  return new Map(rows.map(({ id, revision }) => [id, Number(revision) - count + 1]))
}

export const notFound = () => new AppError('not-found', 'There is no such article.')

const turnFrom = <Given extends TurnRow>(row: Given) => ({
  ...row,
  revision: Number(row.revision),
  versionNumber: Number(row.versionNumber),
  archivedAt: toTimeOrNull(row.archivedAt),
  deletedAt: toTimeOrNull(row.deletedAt),
})

type Created = Parameters<Transaction['article']['create']>[0]['data']
export type NewArticle = Omit<Created, 'foldedTitle'> & { readonly id: string; readonly title: string }

/** Whether there is an article with this id, on any desk, deleted or not. */
export const isArticle = async (db: Db, id: string): Promise<boolean> => (await db.article.count({ where: { id } })) > 0

export async function createArticle(tx: Transaction, article: NewArticle): Promise<void> {
  await tx.article.create({ data: { ...article, foldedTitle: fold(article.title) } as Created })
}

export async function changeArticleRow(
  tx: Transaction,
  id: string,
  change: {
    readonly title?: string
    /** JSON. */
    readonly meta?: string
    readonly deskId?: string
    readonly writerId?: string | null
    readonly archivedAt?: Date | null
    readonly deletedAt?: Date | null
  },
): Promise<void> {
  const folded = change.title === undefined ? {} : { foldedTitle: fold(change.title) }
  await tx.article.update({ where: { id }, data: { ...change, ...folded } })
}

/** What the watchers of an article are told about it, whoever they are. Undefined for one that is gone. */
export async function articleState(db: Db, id: string) {
  const row = await db.article.findFirst({
    where: { id, deletedAt: null },
    select: { title: true, currentVersionId: true, revision: true },
  })
  return row ?? undefined
}
