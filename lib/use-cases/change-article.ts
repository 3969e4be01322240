import type { Actor } from '../core/review/actor'
import { type ArticleTurn, takeMoreRevisions, takeTurn } from '../data/articles'
import { announceChange } from '../data/changes'
import { database, type Transaction } from '../data/client'
import { appendLog, type LoggedChange } from '../data/log'
import { nextMoment } from './next-moment'

export interface ArticleChange {
  readonly tx: Transaction
  /** As it is now that nobody else can change it. */
  readonly article: ArticleTurn
  readonly now: Date
  /** What is done goes into the log with it, in the order told. */
  readonly log: (change: LoggedChange) => void
}

/** Takes a transaction back in which there was nothing to do, and carries its answer out. */
class NothingDone extends Error {
  constructor(readonly result: unknown) {
    super('Nothing was done.')
  }
}

/**
 * The frame of every change to an article: in one transaction find it in the actor's scope and take its turn, work, and
 * write the log. `work` throws to change nothing. When it logs nothing, nothing has happened: all is as it was, and
 * nobody is told.
 */
export async function changeArticle<Result>(
  actor: Actor,
  articleId: string,
  work: (change: ArticleChange) => Promise<Result>,
  { deletedToo = false } = {},
): Promise<Result> {
  try {
    const result = await database().transact(async (tx) => {
      const now = nextMoment()
      const changes: LoggedChange[] = []
      const article = await takeTurn(tx, actor, articleId, now, deletedToo)
      const done = await work({ tx, article, now, log: (change) => changes.push(change) })
      if (changes.length === 0) throw new NothingDone(done)
      if (changes.length > 1) await takeMoreRevisions(tx, articleId, changes.length - 1)
      await appendLog(tx, actor, articleId, article.revision, now, changes)
      return done
    })
    announceChange(articleId)
    return result
  } catch (error) {
    if (error instanceof NothingDone) return error.result as Result
    throw error
  }
}
