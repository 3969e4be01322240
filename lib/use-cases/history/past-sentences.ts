import type { Span } from '../../core/text/span'
import type { Db } from '../../data/client'
import { entriesAbout, type StoredLogEntry } from '../../data/log'
import { textsByNumber } from '../../data/versions'
import type { VersionAt } from './past-versions'

interface LoggedSpan extends Span {
  readonly id?: string
}

const RESHAPED = ['sentence-split', 'sentence-merged'] as const

/** What a splitting or merging took away, as its entry tells. */
const takenBy = ({ from }: StoredLogEntry) => (Array.isArray(from) ? (from as LoggedSpan[]) : [])

/** The words of sentences that are no more, because they were split or merged, each with its version; by id. */
export async function pastSentences(db: Db, articleId: string, ids: readonly string[], versionAt: VersionAt) {
  const found = new Map<string, { words: string; version: number }>()
  const gone = await entriesAbout(db, articleId, ids, ['sentence-replaced'])
  const heirs = new Set(gone.flatMap(({ to }) => (Array.isArray(to) ? [`${to[0]}`] : [])))
  const made = await entriesAbout(db, articleId, [...heirs], RESHAPED)
  const texts = await textsByNumber(db, articleId, [...new Set(made.map(({ revision }) => versionAt(revision)))])
  for (const entry of made) {
    const version = versionAt(entry.revision)
    for (const { id, start, end } of takenBy(entry)) {
      if (id) found.set(id, { words: texts.get(version)?.slice(start, end) ?? '', version })
    }
  }
  return found
}

/**
 * Which splittings and mergings only take an earlier one back: the sentences they made are those that the earlier one
 * took away. `made` holds the entries of one act each; answers the revisions of their first entries.
 */
export async function takenBack(
  db: Db,
  articleId: string,
  made: readonly (readonly StoredLogEntry[])[],
): Promise<ReadonlySet<number>> {
  const ids = made.flatMap(([first]) => (first ? takenBy(first).flatMap(({ id }) => id ?? []) : []))
  const earlier = new Map(
    (await entriesAbout(db, articleId, ids, RESHAPED)).map((entry) => [entry.subjectId ?? '', entry]),
  )
  return new Set(
    made.flatMap((entries) => {
      const [first] = entries
      const before = first && earlier.get(takenBy(first)[0]?.id ?? '')
      if (!before || before.type === first.type) return []
      const back = entries.map(({ to }) => to as LoggedSpan)
      return areSame(takenBy(before), back) ? first.revision : []
    }),
  )
}

function areSame(one: readonly Span[], other: readonly Span[]): boolean {
  const inOrder = (spans: readonly Span[]) => JSON.stringify(spans.map(({ start, end }) => [start, end]).sort(byStart))
  return inOrder(one) === inOrder(other)
}

const byStart = ([a = 0]: readonly number[], [b = 0]: readonly number[]) => a - b
