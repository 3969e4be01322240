import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { database } from '../data/client'
import { type LastPlace, lastPlaces } from '../data/last-places'
import { peopleById } from '../data/people'
import type { readLog as schema } from '../schemas/record'
import { findRemembered } from './find-remembered'
import { readLog } from './read-log'

export type LogEntryView = z.input<typeof schema.reply>['items'][number]

/** An entry of the log with what a reader needs to know what it speaks of. */
export interface HistoryEntry extends LogEntryView {
  /** The sentence, mark or correction it is about; a comment is about the thing it hangs on. */
  readonly aboutId: string | null
  /** Null for what is done to the article as a whole. */
  readonly place: LastPlace | null
}

export interface History {
  readonly title: string
  readonly isDeleted: boolean
  /** The number of the version on the desk. */
  readonly version: number
  readonly entries: readonly HistoryEntry[]
  readonly nextCursor: number | null
  /** Names of the people whom entries name by id. */
  readonly names: ReadonlyMap<string, string>
}

/** The log of an article for reading, newest first; `cursor` is the revision before which it goes on. */
export async function readHistory(
  actor: Actor,
  input: { articleId: string; limit: number; cursor?: number },
): Promise<History> {
  const { items, nextCursor } = await readLog(actor, input)
  const db = database().read
  const article = await findRemembered(db, actor, input.articleId)
  const about = items.map((item) => ({ ...item, aboutId: threadOf(item) ?? item.subjectId }))
  const ids = new Set(about.flatMap(({ subjectKind, aboutId }) => (hasPlace(subjectKind) && aboutId) || []))
  const places = await lastPlaces(db, article.id, [...ids])
  const people = await peopleById(db, [...new Set(items.flatMap(namedIn))])
  return {
    title: article.title,
    isDeleted: article.deletedAt !== null,
    version: article.versionNumber,
    entries: about.map((item) => ({ ...item, place: places.get(item.aboutId ?? '') ?? null })),
    nextCursor,
    names: new Map(people.map(({ id, name }) => [id, name])),
  }
}

const hasPlace = (kind: string | null) => kind !== 'article' && kind !== 'version'

const record = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** What a comment hangs on; undefined for everything else. */
function threadOf({ subjectKind, from, to }: LogEntryView): string | undefined {
  if (subjectKind !== 'comment') return undefined
  const { annotationId, correctionId } = { ...record(from), ...record(to) }
  const id = annotationId ?? correctionId
  return typeof id === 'string' ? id : undefined
}

/** The people whom an entry names by id: the writer of the article, and who is asked. */
function namedIn({ type, from, to }: LogEntryView): readonly string[] {
  const ids = type === 'article-writer' ? [from, to] : [record(from).addresseeId, record(to).addresseeId]
  return ids.filter((id) => typeof id === 'string')
}
