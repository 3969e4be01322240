import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { Transaction } from '../data/client'
import { type LoggedChange, loggedFirst } from '../data/log'

/**
 * Whether the same person has already sent just this, so that doing it again would do it twice: the id is theirs, and
 * the log says what was asked for under it. Throws `conflict` when the id was used for something else.
 */
export async function sentBefore(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  { type, subjectId, to }: LoggedChange,
): Promise<boolean> {
  const first = await loggedFirst(tx, type, subjectId)
  if (!first) return false
  const isSame = first.articleId === articleId && first.actorId === actor.id && first.to === JSON.stringify(to)
  if (!isSame) throw idTaken()
  return true
}

export const idTaken = () => new AppError('conflict', 'This id was used for something else. Choose another.')
