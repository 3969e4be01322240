import type { Actor } from '../core/review/actor'
import { HISTORY_KINDS, type HistoryKind } from '../core/review/history-kinds'
import type { ArticleHead } from '../data/articles'
import { type Db, database } from '../data/client'
import { actorsOf, type StoredLogEntry } from '../data/log'
import { peopleById } from '../data/people'
import { type Placed, placesOf } from '../data/places'
import { findRemembered } from './find-remembered'
import { pastSentences, takenBack } from './history/past-sentences'
import { pastVersions } from './history/past-versions'
import { type Act, readActs } from './history/read-acts'
import { type Restorable, restorable } from './history/restorable'
import { storyOf } from './history/story-of'

/** Words that something was done to, as they stood then. */
export interface HistoryPlace {
  readonly id: string
  readonly words: string
  /** What stands before and after them, as far as that is kept. */
  readonly prefix?: string
  readonly suffix?: string
  /** The version that was the newest then. */
  readonly version: number
  /** It stands on the desk today, whatever its words are by now. */
  readonly isOnDesk: boolean
  /** Offset of its words in the text of the desk, where it stands there. */
  readonly start?: number
}

/** One act of one person, with what a reader needs to know what it speaks of. */
export interface HistoryAct {
  readonly revision: number
  readonly at: string
  readonly type: string
  readonly actorName: string
  /** Of a range: what all had in common before; undefined when they differed. */
  readonly from: unknown
  readonly to: unknown
  /** How many things it was done to at once. */
  readonly count: number
  /** The first few of these, in reading order; none for what is done to the article as a whole. */
  readonly places: readonly HistoryPlace[]
  /** The mark it is about, or on which it was said. */
  readonly mark?: Placed['mark']
  /** What the correction that it is about puts in the place of the words. */
  readonly replacement?: string
  /** It only takes an earlier splitting or merging back. */
  readonly isTakenBack: boolean
  /** What it deleted, and nobody restored since, where the reader may. */
  readonly deleted?: Restorable
}

export interface History {
  readonly title: string
  readonly isDeleted: boolean
  /** The words of the one sentence, mark or correction that was asked for, as they stand or last stood. */
  readonly about?: string
  /** The number of the version on the desk. */
  readonly version: number
  readonly acts: readonly HistoryAct[]
  readonly nextCursor: number | null
  /** Names of the people whom acts name by id. */
  readonly names: ReadonlyMap<string, string>
  /** Everybody who did something, by name. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

interface Asked {
  readonly articleId: string
  readonly limit: number
  /** The revision before which it goes on. */
  readonly cursor?: number
  /** Only what this person did. */
  readonly personId?: string
  readonly kind?: HistoryKind
  /** The id of a sentence, mark or correction: only what is told of it. */
  readonly about?: string
}

/** How many of a range are told by their words. */
const SHOWN = 3

/** What was done to an article, for reading, newest first: with the words and the version as they were then. */
export async function readHistory(
  actor: Actor,
  { articleId, limit, cursor, personId, kind, about }: Asked,
): Promise<History> {
  const db = database().read
  const article = await findRemembered(db, actor, articleId)
  const types = kind && HISTORY_KINDS[kind]
  const subjects = about === undefined ? undefined : await storyOf(db, articleId, about)
  const { acts, next } = await readActs(db, articleId, { limit, before: cursor, actorId: personId, types, subjects })
  const named = await peopleById(db, [...new Set(acts.flatMap(([entry]) => namedIn(entry)))])
  const people = [...(await actorsOf(db, articleId))].sort((a, b) => a.name.localeCompare(b.name))
  return {
    title: article.title,
    isDeleted: article.deletedAt !== null,
    version: article.versionNumber,
    about: about && (await wordsOf(db, articleId, about)),
    acts: await told(db, actor, article, acts.map(inReadingOrder)),
    nextCursor: next,
    names: new Map(named.map(({ id, name }) => [id, name])),
    people,
  }
}

/** What an act was done to, in reading order; of splitting and merging only what came of it. */
function inReadingOrder(act: Act): Act {
  const made = act.filter(({ type }) => type !== 'sentence-replaced').reverse()
  const [first, ...others] = made
  return first ? [first, ...others] : act
}

async function told(db: Db, actor: Actor, article: ArticleHead, acts: readonly Act[]): Promise<HistoryAct[]> {
  const shown = acts.map((act) => act.slice(0, SHOWN).flatMap(aboutOf))
  const ids = [...new Set(shown.flat())]
  const versionAt = await pastVersions(db, article.id)
  const placed = await placesOf(db, article.id, ids)
  const missing = ids.filter((id) => !placed.has(id))
  const past = await pastSentences(db, article.id, missing, versionAt)
  const back = await takenBack(
    db,
    article.id,
    acts.filter(([{ type }]) => type === 'sentence-split' || type === 'sentence-merged'),
  )
  const toRestore = await restorable(db, actor, acts.flat())
  return acts.map((act, index): HistoryAct => {
    const [{ revision, at, type, actorName, from, to }] = act
    const then = versionAt(revision)
    const about = shown[index] ?? []
    const thing = placed.get(about[0] ?? '')
    return {
      ...{ revision, at, type, actorName, to },
      from: type === 'status-set' && act.some((entry) => entry.from !== from) ? undefined : from,
      count: act.length,
      places: about.flatMap((id): HistoryPlace[] => {
        const was = past.get(id)
        if (was) return [{ id, ...was, isOnDesk: false }]
        const stood = placed.get(id)
        const place = stood?.places.findLast(({ version }) => version <= then) ?? stood?.places[0]
        if (!stood || !place) return []
        const newest = stood.places.at(-1)
        const isOnDesk = !stood.isGone && newest?.version === article.versionNumber
        const start = isOnDesk ? newest?.start : undefined
        return [{ ...place, id, words: wordsIn(to) ?? place.words, isOnDesk, start }]
      }),
      mark: thing?.mark,
      replacement: thing?.replacement,
      isTakenBack: back.has(revision),
      deleted: toRestore.get(revision),
    }
  })
}

/** The words of a sentence, mark or correction as they stand, or as they stood last. */
async function wordsOf(db: Db, articleId: string, id: string): Promise<string | undefined> {
  const placed = (await placesOf(db, articleId, [id])).get(id)
  if (placed) return placed.places.at(-1)?.words
  return (await pastSentences(db, articleId, [id], await pastVersions(db, articleId))).get(id)?.words
}

/** What an entry is about, unless it is the article as a whole; a comment is about what it hangs on. */
function aboutOf({ subjectKind, subjectId, from, to }: StoredLogEntry): readonly string[] {
  if (subjectKind === 'article' || subjectKind === 'version') return []
  if (subjectKind !== 'comment') return subjectId ? [subjectId] : []
  const { annotationId, correctionId } = { ...record(from), ...record(to) }
  return [annotationId, correctionId].filter((id) => typeof id === 'string')
}

const record = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** The words that an entry itself says something stood on. */
function wordsIn(to: unknown): string | undefined {
  const { exact, expected } = record(to)
  return [exact, expected].find((words) => typeof words === 'string')
}

/** The people whom an entry names by id: the writer of the article, and who is asked. */
function namedIn({ type, from, to }: StoredLogEntry): readonly string[] {
  const ids = type === 'article-writer' ? [from, to] : [record(from).addresseeId, record(to).addresseeId]
  return ids.filter((id) => typeof id === 'string')
}
