import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { fold } from '../core/text/fold'
import type { Db, Transaction } from './client'
import { inList, type RawNumber, type RawTime, toTime, toTimeOrNull } from './sql'

/** The setting that changes with every name, desk or membership. */
export const HOUSE_REVISION = 'house-revision'

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
}

interface Row
  extends Omit<
    ArticleHead,
    'revision' | 'versionNumber' | 'createdAt' | 'updatedAt' | 'archivedAt' | 'deletedAt' | 'houseRevision'
  > {
  readonly revision: RawNumber
  readonly versionNumber: RawNumber
  readonly createdAt: RawTime
  readonly updatedAt: RawTime
  readonly archivedAt: RawTime | null
  readonly deletedAt: RawTime | null
  readonly houseRevision: string | null
}

/**
 * The article, if it lies on a desk of the actor's. What does not is not found, just like what never was; nor is what
 * was deleted, unless asked for.
 */
export async function findArticle(db: Db, actor: Actor, articleId: string, deletedToo = false): Promise<ArticleHead> {
  const [row] = actor.deskIds.length
    ? await db.$queryRaw<Row[]>`
        SELECT a."id", a."title", a."deskId", d."name" AS "deskName", a."writerId", a."meta", a."revision",
               a."versionNumber", a."currentVersionId", a."createdAt", a."updatedAt", a."archivedAt", a."deletedAt",
               (SELECT "value" FROM "Setting" WHERE "key" = ${HOUSE_REVISION}) AS "houseRevision"
        FROM "Article" a JOIN "Desk" d ON d."id" = a."deskId"
        WHERE a."id" = ${articleId} AND a."deskId" IN (${inList(actor.deskIds)})`
    : []
  if (!row || (row.deletedAt && !deletedToo)) throw new AppError('not-found', 'There is no such article.')
  return {
    ...row,
    revision: Number(row.revision),
    versionNumber: Number(row.versionNumber),
    createdAt: toTime(row.createdAt),
    updatedAt: toTime(row.updatedAt),
    archivedAt: toTimeOrNull(row.archivedAt),
    deletedAt: toTimeOrNull(row.deletedAt),
    houseRevision: row.houseRevision ?? '0',
  }
}

/** The revisions of several articles at once, for telling who watches them. */
export async function revisionsOf(db: Db, articleIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (articleIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; revision: RawNumber }[]>`
    SELECT "id", "revision" FROM "Article" WHERE "id" IN (${inList(articleIds)})`
  return new Map(rows.map((row) => [row.id, Number(row.revision)]))
}

type Created = Parameters<Transaction['article']['create']>[0]['data']
export type NewArticle = Omit<Created, 'foldedTitle'> & { readonly id: string; readonly title: string }

export async function createArticle(tx: Transaction, article: NewArticle): Promise<void> {
  await tx.article.create({ data: { ...article, foldedTitle: fold(article.title) } as Created })
}

export async function changeArticleRow(
  tx: Transaction,
  id: string,
  change: {
    readonly title?: string
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
