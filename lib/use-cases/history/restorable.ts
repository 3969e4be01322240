import type { Actor } from '../../core/review/actor'
import { may } from '../../core/review/permissions'
import type { Db } from '../../data/client'
import type { StoredLogEntry } from '../../data/log'
import { deletedOf } from '../../data/things-of'

/** Something that can be brought back, by the name that addresses of the API have for its kind. */
export interface Restorable {
  readonly kind: 'annotations' | 'comments' | 'evidence' | 'sources'
  readonly id: string
}

const DELETIONS: readonly string[] = ['annotation-deleted', 'comment-deleted', 'evidence-deleted', 'source-deleted']

/** What entries, newest first, tell was deleted, still is, and this person may bring back; by revision of the entry. */
export async function restorable(
  db: Db,
  actor: Actor,
  entries: readonly StoredLogEntry[],
): Promise<ReadonlyMap<number, Restorable>> {
  const newestFirst = entries.filter(({ type }) => DELETIONS.includes(type))
  const ids = [...new Set(newestFirst.flatMap(({ subjectId }) => subjectId ?? []))]
  if (ids.length === 0) return new Map()
  const { annotations, comments, evidence, sources } = await deletedOf(db, ids)
  const found: readonly Restorable[] = [
    ...annotations.filter((one) => may(actor, 'annotation:change', one)).map(as('annotations')),
    ...comments.filter(({ authorId }) => may(actor, 'comment:change', { createdById: authorId })).map(as('comments')),
    ...evidence.filter((one) => may(actor, 'evidence:change', one)).map(as('evidence')),
    ...sources.filter((one) => may(actor, 'source:delete', one)).map(as('sources')),
  ]
  return new Map(
    found.flatMap((one) => {
      const entry = newestFirst.find(({ subjectId }) => subjectId === one.id)
      return entry ? [[entry.revision, one]] : []
    }),
  )
}

const as =
  (kind: Restorable['kind']) =>
  ({ id }: { readonly id: string }): Restorable => ({ kind, id })
