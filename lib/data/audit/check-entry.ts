import { AppError } from '../../core/app-error'
import { sealedPlace, unseal } from '../sealing'
import { type RawNumber, type RawTime, toTime, toTimeOrNull } from '../sql'
import { openingPlace } from './append-entries'
import { commitmentTo, type EntryOpening, entryHash, type FixedEntry } from './entry-hash'
import type { AuditProblem } from './problem'

/** A row of the log as a hand-written query answers it. */
export interface RawEntry {
  readonly chain: string
  readonly place: RawNumber
  readonly id: RawNumber
  readonly at: RawTime
  readonly type: string
  readonly actorId: string | null
  readonly actorName: string
  readonly articleId: string | null
  readonly revision: RawNumber | null
  readonly subjectKind: string | null
  readonly subjectId: string | null
  readonly from: string | null
  readonly to: string | null
  readonly sourceId: string | null
  readonly hash: string | null
  readonly commitment: string | null
  readonly opening: string | null
  readonly chainedAt: RawTime | null
}

interface Entry extends FixedEntry, Pick<RawEntry, 'from' | 'to' | 'hash' | 'commitment' | 'opening'> {
  readonly revision: number | null
}

/** Throws a RangeError for a time that is none. */
export const entryFrom = (raw: RawEntry): Entry => ({
  ...raw,
  place: Number(raw.place),
  id: Number(raw.id),
  at: toTime(raw.at),
  revision: raw.revision === null ? null : Number(raw.revision),
  chainedAt: toTimeOrNull(raw.chainedAt),
})

/** The hash that an entry would have after `previous`. */
export const hashAfter = (previous: string, entry: Entry): string =>
  entryHash(previous, entry, entry.sourceId === null ? entry : entry.commitment)

type Found = Pick<AuditProblem, 'kind' | 'what'>

/** Whether what an entry about a source says is what was committed to; of other entries the hash says so itself. */
export function checkValues(entry: Entry): Found | undefined {
  const { sourceId, commitment, opening, subjectId } = entry
  if (sourceId === null) {
    const isBare = commitment === null && opening === null
    return isBare ? undefined : { kind: 'values-changed', what: 'it is about no source and has a commitment' }
  }
  // An entry of a time before there were hashes, whose key was gone then.
  if (commitment === null && opening === null && entry.chainedAt !== null) return undefined
  if (commitment === null || opening === null) {
    return { kind: 'values-changed', what: 'what its values are checked against was taken away' }
  }
  try {
    const opened: EntryOpening = JSON.parse(unseal(opening, openingPlace(sourceId, entry.id)))
    const place = sealedPlace('log', sourceId, subjectId ?? '')
    const value = (stored: string | null) => (stored === null ? null : unseal(stored, place))
    const values = { revision: opened.revision, from: value(entry.from), to: value(entry.to) }
    if (commitmentTo(opened, values) !== commitment) {
      return { kind: 'values-changed', what: 'what it says was changed from or to is not what was written' }
    }
    return entry.revision === (opened.isHidden ? null : opened.revision)
      ? undefined
      : { kind: 'out-of-sight', what: 'its revision is not what was written' }
  } catch (error) {
    if (error instanceof AppError) {
      return {
        kind: 'values-sealed',
        what: 'it is sealed with a key that is not here, so what it says was not checked',
      }
    }
    return { kind: 'values-changed', what: 'what it says does not open any more' }
  }
}
