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

/**
 * The frame of every change to an article: find it in the actor's scope, and in one transaction take its turn, work,
 * and write the log. `work` throws to change nothing. When it logs nothing, nothing has happened and nobody is told.
 */
export async function changeArticle<Result>(
  actor: Actor,
  articleId: string,
  work: (change: ArticleChange) => Promise<Result>,
  { deletedToo = false } = {},
): Promise<Result> {
  const found = await findArticle(database().read, actor, articleId, deletedToo)
  const changes: LoggedChange[] = []
  const result = await database().transact(async (tx) => {
    const now = new Date()
    const turn = await claimRevisions(tx, articleId, now)
    const article = {
      ...found,
      revision: turn.revision,
      versionNumber: turn.versionNumber,
      currentVersionId: turn.currentVersionId,
    }
    const done = await work({ tx, article, now, log: (change) => changes.push(change) })
    if (changes.length > 1) await claimRevisions(tx, articleId, now, changes.length - 1)
    await appendLog(tx, actor, articleId, turn.revision, now, changes)
    return done
  })
  announceChange(articleId)
  return result
}
