import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { progressFrom } from '../core/review/progress'
import { countStatuses, type ListedArticle, type ListQuery, listArticleRows } from '../data/article-list'
import { database } from '../data/client'
import { desksOf, theDesk } from '../data/desks'
import type * as schemas from '../schemas/articles'
import type { ArticleSummary } from '../schemas/views'

/**
 * The articles of the actor's desks, a page at a time, in the same few queries whatever there is. Deleted ones are listed
 * apart, for those who may restore them.
 */
export async function listArticles(
  actor: Actor,
  input: Partial<z.output<typeof schemas.listArticles.input>>,
): Promise<z.input<typeof schemas.listArticles.reply>> {
  allow(actor, 'article:read')
  if (input.state === 'deleted') allow(actor, 'article:delete')
  const db = database().read
  const desks = [...(await desksOf(db, actor))]
  if (desks.length === 0) return { items: [], nextCursor: null, total: 0, desks: [] }
  const desk = input.desk === undefined ? undefined : await theDesk(db, actor, input.desk)
  const sort = input.sort ?? 'activity'
  const skip = skipFrom(input.cursor, sort)
  const limit = input.limit ?? 25
  const { rows, total } = await listArticleRows(db, {
    deskIds: desk ? [desk.id] : desks.map(({ id }) => id),
    words: (input.q ?? '').split(/\s+/).filter(Boolean).slice(0, 8),
    state: input.state ?? 'open',
    withErrors: Boolean(input.errors),
    readerId: actor.id,
    assigneeId: input.assignee === 'me' ? actor.id : input.assignee,
    sort,
    limit,
    skip,
  })
  const nextCursor = skip + rows.length < total ? `${sort}-${skip + rows.length}` : null
  return { items: await summaries(rows), nextCursor, total, desks }
}

/** One article as the list shows it. Throws `not-found`. */
export async function summaryOf(actor: Actor, articleId: string): Promise<ArticleSummary> {
  const query: ListQuery = {
    deskIds: actor.deskIds.length ? actor.deskIds : [''],
    words: [],
    state: 'all',
    withErrors: false,
    readerId: actor.id,
    sort: 'activity',
    limit: 1,
    skip: 0,
    onlyId: articleId,
  }
  const { rows } = await listArticleRows(database().read, query)
  const [summary] = await summaries(rows)
  if (!summary) throw new AppError('not-found', 'There is no such article.')
  return summary
}

async function summaries(rows: readonly ListedArticle[]): Promise<ArticleSummary[]> {
  const counts = await countStatuses(
    database().read,
    rows.map((row) => row.currentVersionId),
  )
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    desk: { id: row.deskId, name: row.deskName },
    version: row.versionNumber,
    progress: progressFrom(counts.get(row.currentVersionId) ?? {}),
    openErrors: row.openErrors,
    openCorrections: row.openCorrections,
    asked: row.firstAsked === null ? null : { count: row.asked, first: row.firstAsked },
    answered: row.firstAnswered === null ? null : { count: row.answered, first: row.firstAnswered },
    writer: row.writerId === null ? null : { id: row.writerId, name: row.writerName ?? '' },
    archived: row.isArchived,
    deleted: row.deletedAt === null ? null : { at: row.deletedAt, by: row.deletedByName ?? 'Somebody' },
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }))
}

/** A cursor says the order it counts in, so that it is not used in another. */
function skipFrom(cursor: string | undefined, sort: string): number {
  if (cursor === undefined) return 0
  const [, order, skip] = /^([a-z]+)-(\d{1,9})$/.exec(cursor) ?? []
  if (order !== sort) throw new AppError('invalid', 'This cursor is not of this list. Begin again without it.')
  return Number(skip)
}
