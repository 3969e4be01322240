import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database, type Transaction } from '../data/client'
import { appendSourceLog } from '../data/source-log'
import { noSuchSource, type StoredSource, sourcesOfArticle } from '../data/sources'

/**
 * The sources that a file may tell of: those that are not protected, and of the others only those that were chosen for
 * this one file, by somebody who may say who knows of them. Choosing one that is not known to the actor, or not of this
 * article, is like choosing what never was.
 */
export async function sourcesToExport(
  actor: Actor,
  articleId: string,
  chosen: readonly string[],
): Promise<readonly StoredSource[]> {
  const known = await sourcesOfArticle(database().read, actor, articleId)
  for (const id of chosen) {
    const source = known.find((one) => one.id === id)
    if (!source) throw noSuchSource()
    if (source.isProtected) allow(actor, 'source:protect', source)
  }
  return known.filter(({ id, isProtected }) => !isProtected || chosen.includes(id))
}

interface Exported {
  readonly articleId: string
  readonly sources: readonly StoredSource[]
  readonly chosen: readonly string[]
  /** What was exported. */
  readonly to: object
}

/**
 * Writes down which protected sources left the house, where only their readers find it. What somebody has protected while
 * the file was written stays here, and the file with it.
 */
export async function logSources(
  tx: Transaction,
  actor: Actor,
  { articleId, sources, chosen, to }: Exported,
  now: Date,
): Promise<void> {
  const still = new Map((await sourcesOfArticle(tx, actor, articleId)).map((one) => [one.id, one]))
  for (const { id } of sources) {
    const source = still.get(id)
    if (!source || (source.isProtected && !chosen.includes(id))) {
      throw new AppError('conflict', 'The sources of this article have just changed. Export it again.')
    }
    if (!source.isProtected) continue
    const change = { type: 'source-exported', subjectKind: 'source', subjectId: id, to } as const
    await appendSourceLog(tx, actor, { source, articleId }, change, now)
  }
}
