import { HISTORY_KINDS, type HistoryKind } from './history-kinds'

/** As what somebody signs a version off. */
export const CAPACITIES = ['writer', 'checker', 'editor', 'lawyer'] as const
export type Capacity = (typeof CAPACITIES)[number]

export const CAPACITY_LABELS: Readonly<Record<Capacity, string>> = {
  writer: 'Writer',
  checker: 'Checker',
  editor: 'Editor',
  lawyer: 'Lawyer',
}

/** Which sign-offs a version needs in a house that has said nothing about it. */
export const NEEDED_BY_DEFAULT: readonly Capacity[] = ['checker', 'editor']

/** The kinds of work on which a sign-off rests, in the order in which what has changed since is told. */
const RESTS_ON = [
  'versions',
  'statuses',
  'sentences',
  'marks',
  'corrections',
  'findings',
  'sources',
] as const satisfies readonly HistoryKind[]
export type ChangedKind = (typeof RESTS_ON)[number]

/** What leaves a sign-off as it is although it is of such a kind: it changes neither the text nor the work on it. */
const HARMLESS: readonly string[] = ['version-named', 'article-exported']

const KIND_OF: ReadonlyMap<string, ChangedKind> = new Map(
  RESTS_ON.flatMap((kind) =>
    HISTORY_KINDS[kind].filter((type) => !HARMLESS.includes(type)).map((type) => [type, kind] as const),
  ),
)

/** The types of log entries that make every earlier sign-off of the article void. What is said in comments makes none void. */
export const VOIDING_TYPES: readonly string[] = [...KIND_OF.keys()]

export interface ChangedSinceSignOff {
  readonly kind: ChangedKind
  readonly count: number
}

/** What was done since, by kind; `entries` counts log entries by type. Empty when all is as it was signed. */
export function changedSinceSignOff(
  entries: readonly { readonly type: string; readonly count: number }[],
): readonly ChangedSinceSignOff[] {
  return RESTS_ON.map((kind) => ({
    kind,
    count: entries.reduce((sum, { type, count }) => sum + (KIND_OF.get(type) === kind ? count : 0), 0),
  })).filter(({ count }) => count > 0)
}

/** A sign-off as far as it decides whether a version is signed off. */
export interface GivenSignOff {
  readonly capacity: Capacity
  readonly isDissent: boolean
  readonly isWithdrawn: boolean
  readonly isVoid: boolean
  /** It was given on the newest version. */
  readonly isNewest: boolean
}

/** Of those that are needed, those that stand and those that are still missing, each in the order of `CAPACITIES`. */
export function signOffState(needed: readonly Capacity[], given: readonly GivenSignOff[]) {
  const standing = given.filter((one) => !one.isDissent && !one.isWithdrawn && !one.isVoid)
  const has = (capacity: Capacity) => standing.some((one) => one.capacity === capacity)
  const inOrder = CAPACITIES.filter((capacity) => needed.includes(capacity))
  const signed = inOrder.filter(has)
  const missing = inOrder.filter((capacity) => !has(capacity))
  const isVoid = missing.some((capacity) =>
    given.some((one) => one.capacity === capacity && one.isVoid && !one.isDissent && !one.isWithdrawn),
  )
  // What was said against a text stands while it is the text, whatever is done to it.
  const hasDissent = given.some((one) => one.isDissent && !one.isWithdrawn && one.isNewest)
  return { signed, missing, isVoid, hasDissent }
}
