import type { Transaction } from '../client'
import { seal, sealedPlace } from '../sealing'
import { rowsInPieces } from '../sql'
import { chainOf, setHead, takeChain } from './chains'
import { commitmentTo, type EntryOpening, entryHash, newOpening } from './entry-hash'

/** An entry as it is told; `from` and `to` are JSON. */
export interface NewEntry {
  readonly at: Date
  readonly type: string
  readonly actorId: string
  readonly actorName: string
  readonly articleId: string | null
  /** Never one of an entry about a protected source. */
  readonly revision: number | null
  readonly subjectKind: string
  readonly subjectId: string
  readonly from: string | null
  readonly to: string | null
  readonly source: { readonly id: string; readonly isProtected: boolean } | null
}

/** Writes entries of the log, in the order given, each with its hash, in the transaction of what they speak of. */
export async function appendEntries(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
  for (const [chain, together] of byChain(entries)) {
    const { head, place, ids } = await takeChain(tx, chain, together.length)
    let previous = head
    const rows = together.map((entry, index) => {
      const row = rowOf(entry, { chain, place: place + index, id: ids[index] as number, previous })
      previous = row.hash
      return row.values
    })
    // By hand, because every click ends here, and building the statement costs more than running it.
    for (const piece of rowsInPieces(rows)) {
      await tx.$executeRaw`INSERT INTO "LogEntry" ("id", "at", "type", "actorId", "actorName", "articleId", "revision",
        "subjectKind", "subjectId", "from", "to", "sourceId", "chain", "place", "hash", "commitment", "opening")
        VALUES ${piece}`
    }
    await setHead(tx, chain, previous)
  }
}

function byChain(entries: readonly NewEntry[]): ReadonlyMap<string, readonly NewEntry[]> {
  const chains = new Map<string, NewEntry[]>()
  for (const entry of entries) {
    const chain = chainOf({ ...entry, sourceId: entry.source?.id ?? null })
    const together = chains.get(chain)
    if (together) together.push(entry)
    else chains.set(chain, [entry])
  }
  return chains
}

interface Standing {
  readonly chain: string
  readonly place: number
  readonly id: number
  readonly previous: string
}

function rowOf({ source, ...entry }: NewEntry, { previous, ...standing }: Standing) {
  const { type, actorId, actorName, articleId, revision, subjectKind, subjectId, from, to } = entry
  const opening = source && newOpening(revision)
  const commitment = opening && commitmentTo(opening, entry)
  const sourceId = source?.id ?? null
  const fixed = { ...entry, ...standing, at: entry.at.toISOString(), sourceId, chainedAt: null }
  const hash = entryHash(previous, fixed, commitment ?? entry)
  const inLog = (value: string | null) =>
    value !== null && source?.isProtected ? seal(value, sealedPlace('log', source.id, subjectId)) : value
  const values = [
    ...[standing.id, entry.at, type, actorId, actorName, articleId, revision, subjectKind, subjectId],
    ...[inLog(from), inLog(to), sourceId, standing.chain, standing.place, hash, commitment],
    opening && storedOpening(opening, source.isProtected, source.id, standing.id),
  ]
  return { values, hash }
}

export function storedOpening(opening: EntryOpening, isProtected: boolean, sourceId: string, entryId: number): string {
  const text = JSON.stringify(opening)
  return isProtected ? seal(text, openingPlace(sourceId, entryId)) : text
}

export const openingPlace = (sourceId: string, entryId: number) => sealedPlace('opening', sourceId, String(entryId))
