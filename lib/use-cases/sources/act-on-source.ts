import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { type ArticleTurn, findArticle, takeRevisions } from '../../data/articles'
import { announceChange } from '../../data/changes'
import { database, type Transaction } from '../../data/client'
import { appendSourceLog, type SourceChange } from '../../data/source-log'
import { articlesOfSource, findSource, type StoredSource, takeSource } from '../../data/sources'
import { changeArticle } from '../change-article'
import { nextMoment } from '../next-moment'

export interface SourceTurn {
  readonly tx: Transaction
  /** As it is now that nobody else can change it; it may be deleted. */
  readonly source: StoredSource
  readonly now: Date
  /** What is done goes into the log with it, in the order told. */
  readonly log: (change: SourceChange) => void
}

interface SourceAct<Result> {
  readonly result: Result
  /** Whether it is, or was before this act. */
  readonly isProtected: boolean
  /** Articles whose watchers have other news. */
  readonly told?: readonly string[]
}

/**
 * The frame of every change to a source itself: in one transaction take it, work, and write the log. Each article that it
 * is attached to is told, unless the source is protected, before or after.
 */
export async function actOnSource<Result>(
  actor: Actor,
  sourceId: string,
  work: (turn: SourceTurn) => Promise<SourceAct<Result>>,
): Promise<Result> {
  const done = await database().transact(async (tx) => {
    const now = nextMoment()
    const changes: SourceChange[] = []
    const source = await takeSource(tx, actor, sourceId)
    const { result, isProtected, told = [] } = await work({ tx, source, now, log: (change) => changes.push(change) })
    return { result, told: [...told, ...(await writeLog(tx, actor, { id: sourceId, isProtected }, changes, now))] }
  })
  for (const articleId of done.told) announceChange(articleId)
  return done.result
}

/** Answers the articles whose watchers have news. */
export async function writeLog(
  tx: Transaction,
  actor: Actor,
  source: { readonly id: string; readonly isProtected: boolean },
  changes: readonly SourceChange[],
  now: Date,
): Promise<readonly string[]> {
  if (changes.length === 0) return []
  const articleIds = source.isProtected ? [] : await articlesOfSource(tx, source.id)
  const first = await takeRevisions(tx, articleIds, now, changes.length)
  for (const [index, change] of changes.entries()) {
    if (articleIds.length === 0) await appendSourceLog(tx, actor, { source }, change, now)
    for (const articleId of articleIds) {
      const revision = (first.get(articleId) ?? 0) + index
      await appendSourceLog(tx, actor, { source, articleId, revision }, change, now)
    }
  }
  return articleIds
}

export interface ArticleSourceTurn extends SourceTurn {
  readonly article: ArticleTurn
}

/**
 * The frame of every change to what an article has of a source. For one that is protected nothing of the article is
 * touched that others could see: no revision, no time, no event.
 */
export async function actOnArticleSource<Result>(
  actor: Actor,
  articleId: string,
  sourceId: string,
  work: (turn: ArticleSourceTurn) => Promise<Result>,
): Promise<Result> {
  const { isProtected } = await findSource(database().read, actor, sourceId, 'deleted too')
  const take = async (tx: Transaction) => {
    const source = await takeSource(tx, actor, sourceId)
    if (source.isProtected !== isProtected) {
      throw new AppError('conflict', 'Somebody has just changed who may know of this source. Try again.')
    }
    return source
  }
  if (!isProtected) {
    return changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
      const source = await take(tx)
      return work({ tx, article, source, now, log: (change) => log({ ...change, sourceId }) })
    })
  }
  return database().transact(async (tx) => {
    const now = nextMoment()
    const article = await findArticle(tx, actor, articleId)
    const source = await take(tx)
    const changes: SourceChange[] = []
    const result = await work({ tx, article, source, now, log: (change) => changes.push(change) })
    for (const change of changes) await appendSourceLog(tx, actor, { source, articleId }, change, now)
    return result
  })
}
