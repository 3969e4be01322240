import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { Transaction } from '../data/client'
import { entriesAbout, type StoredLogEntry } from '../data/log'
import { peopleById } from '../data/people'
import type { StoredSentence } from '../data/sentences'
import type { ArticleChange } from './change-article'

interface Undoing {
  /** The entries of the log that tell of the act which is taken back. */
  readonly acts: readonly string[]
  /** Others that must not have come after it. */
  readonly after?: readonly string[]
  /** Which of those entries count. */
  readonly isAbout?: (entry: StoredLogEntry) => boolean
  /** What is there now, for the reply. */
  readonly current: () => Promise<unknown>
}

/**
 * Only one's own acts are taken back without being asked. Two people may have done the same, and it may have been done
 * once more since: the thing then looks as it did, and only the log knows who was last. Throws `conflict` when that was
 * somebody else.
 */
export async function refuseOthersSince(
  { tx, article }: ArticleChange,
  actor: Actor,
  subjectId: string,
  { acts, after = [], isAbout = () => true, current }: Undoing,
): Promise<void> {
  const entries = (await entriesAbout(tx, article.id, [subjectId], [...acts, ...after])).filter(isAbout)
  const last = entries.findLastIndex(({ type }) => acts.includes(type))
  const other = entries.slice(Math.max(last, 0)).find(({ actorId }) => actorId !== actor.id)
  if (other) throw notYours(`${other.actorName} has`, await current())
}

/** The same for statuses, which say themselves who set them. */
export async function notYourStatus(tx: Transaction, theirs: readonly StoredSentence[], current: unknown) {
  const ids = [...new Set(theirs.flatMap(({ statusById }) => statusById ?? []))]
  const [person, ...others] = await peopleById(tx, ids)
  return notYours(person && others.length === 0 ? `${person.name} has` : 'Somebody has', current)
}

/** `who`: with the verb that follows, as "Ada Holm has". */
export const notYours = (who: string, current: unknown) =>
  new AppError('conflict', `${who} changed this since, and only what you did yourself is undone.`, { current })
