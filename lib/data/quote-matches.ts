import type { MatchResult } from '../core/match/result'
import type { Db, Transaction } from './client'
import { seal, sealedPlace, unseal } from './sealing'
import { inList } from './sql'

interface Kept {
  readonly id: string
  readonly isProtected: boolean
}

/** What these quotes were found to be in these sources, by source and by hash of the quote; as far as it is known. */
export async function matchesOf(
  db: Db,
  sources: readonly Kept[],
  hashes: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, MatchResult>>> {
  const found = new Map(sources.map(({ id }) => [id, new Map<string, MatchResult>()]))
  if (sources.length === 0 || hashes.length === 0) return found
  const rows = await db.$queryRaw<{ sourceId: string; quoteHash: string; result: string }[]>`
    SELECT "sourceId", "quoteHash", "result" FROM "QuoteMatch"
    WHERE "sourceId" IN (${inList(sources.map(({ id }) => id))}) AND "quoteHash" IN (${inList(hashes)})`
  for (const { sourceId, quoteHash, result } of rows) {
    const opened = unseal(result, sealedPlace('match', sourceId, quoteHash))
    found.get(sourceId)?.set(quoteHash, JSON.parse(opened) as MatchResult)
  }
  return found
}

/** Keeps what was found. Found twice, it is the same. */
export async function addMatches(
  tx: Transaction,
  source: Kept,
  results: ReadonlyMap<string, MatchResult>,
): Promise<void> {
  for (const [quoteHash, result] of results) {
    const json = JSON.stringify(result)
    const stored = source.isProtected ? seal(json, sealedPlace('match', source.id, quoteHash)) : json
    const key = { sourceId: source.id, quoteHash }
    await tx.quoteMatch.upsert({ where: { sourceId_quoteHash: key }, create: { ...key, result: stored }, update: {} })
  }
}
