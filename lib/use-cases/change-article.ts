import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { type ArticleHead, findArticle } from '../data/articles'
import { announceChange } from '../data/changes'
import { database, type Transaction } from '../data/client'
import { appendLog, claimRevisions, type LoggedChange } from '../data/log'

export interface ArticleChange {
  readonly tx: Transaction
  /** As it is now that nobody else can change it. */
  readonly article: ArticleHead
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
 * The frame of every change to an article: find it in the actor's scope, and in one transaction take its turn, work,
 * and write the log. `work` throws to change nothing. When it logs nothing, nothing has happened: all is as it was, and
 * nobody is told.
 */
export async function changeArticle<Result>(
  actor: Actor,
  articleId: string,
  work: (change: ArticleChange) => Promise<Result>,
  { deletedToo = false } = {},
): Promise<Result> {
  const found = await findArticle(database().read, actor, articleId, deletedToo)
  try {
    const result = await database().transact(async (tx) => {
      const now = new Date()
      const changes: LoggedChange[] = []
      const turn = await claimRevisions(tx, articleId, now)
      // It may have been moved or deleted between finding it and taking its turn.
      if (!actor.deskIds.includes(turn.deskId) || (turn.deletedAt && !deletedToo)) {
        throw new AppError('not-found', 'There is no such article.')
      }
      const done = await work({ tx, article: { ...found, ...turn }, now, log: (change) => changes.push(change) })
      if (changes.length === 0) throw new NothingDone(done)
      if (changes.length > 1) await claimRevisions(tx, articleId, now, changes.length - 1)
      await appendLog(tx, actor, articleId, turn.revision, now, changes)
      return done
    })
    announceChange(articleId)
    return result
  } catch (error) {
    if (error instanceof NothingDone) return error.result as Result
    throw error
  }
}
