import { createHash, randomBytes } from 'node:crypto'

/** Everything of a log entry that never changes. Times are ISO 8601, UTC. */
export interface FixedEntry {
  readonly chain: string
  readonly place: number
  readonly id: number
  readonly at: string
  readonly type: string
  readonly actorId: string | null
  readonly actorName: string
  readonly articleId: string | null
  readonly subjectKind: string | null
  readonly subjectId: string | null
  readonly sourceId: string | null
  readonly chainedAt: string | null
}

/** What may be taken out of sight later, when its source becomes protected. */
export interface EntryValues {
  readonly revision: number | null
  /** JSON, never sealed here. */
  readonly from: string | null
  readonly to: string | null
}

/** What stands before the first entry of a chain. */
export const GENESIS = '0'.repeat(64)

/** Rises when what is hashed changes. */
const FORMAT = 1

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/**
 * The hash of an entry: of all that it says and of the hash of the one before it. `covered` is its values as they are or, of an
 * entry about a source, the commitment to them, so that they can be sealed later without breaking the chain.
 */
export function entryHash(previous: string, entry: FixedEntry, covered: EntryValues | string | null): string {
  const { chain, place, id, at, type, actorId, actorName, articleId, subjectKind, subjectId, sourceId, chainedAt } =
    entry
  const fixed = [chain, place, id, at, type, actorId, actorName, articleId, subjectKind, subjectId, sourceId, chainedAt]
  const values = typeof covered === 'string' || covered === null ? covered : listed(covered)
  return sha256([FORMAT, previous, ...fixed, values])
}

/** What it takes to check a commitment. Without the salt a short value could be guessed from it. */
export interface EntryOpening {
  readonly salt: string
  /** The revision that the entry made of its article, also after it has left the article's lines. */
  readonly revision: number | null
  /** Whether it has left them. */
  readonly isHidden: boolean
}

export const newOpening = (revision: number | null): EntryOpening => ({
  salt: randomBytes(16).toString('base64'),
  revision,
  isHidden: false,
})

/** Says nothing of the values to whoever has no salt, and holds for no others. */
export const commitmentTo = ({ salt }: Pick<EntryOpening, 'salt'>, values: EntryValues): string =>
  sha256([FORMAT, salt, listed(values)])

const listed = ({ revision, from, to }: EntryValues) => [revision, from, to]
