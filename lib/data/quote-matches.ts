import { mapInPieces } from '../breathe'
import type { MatchResult } from '../core/match/result'
import type { Db, Transaction } from './client'
import { seal, sealedPlace, unseal } from './sealing'
import { inList, rowsInPieces } from './sql'

interface Kept {
  readonly id: string
  readonly isProtected: boolean
}

/**
 * What these texts were found to be in these sources, by source and by the key of the text; as far as it is known. A quote
 * has its hash as its key, and a `MatchResult`.
 */
export async function matchesOf<Result = MatchResult>(
  db: Db,
  sources: readonly Kept[],
  hashes: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Result>>> {
  const found = new Map(sources.map(({ id }) => [id, new Map<string, Result>()]))
  if (sources.length === 0 || hashes.length === 0) return found
  const rows = await db.$queryRaw<{ sourceId: string; quoteHash: string; result: string }[]>`
    SELECT "sourceId", "quoteHash", "result" FROM "QuoteMatch"
    WHERE "sourceId" IN (${inList(sources.map(({ id }) => id))}) AND "quoteHash" IN (${inList(hashes)})`
  for (const { sourceId, quoteHash, result } of rows) {
    const opened = unseal(result, sealedPlace('match', sourceId, quoteHash))
    found.get(sourceId)?.set(quoteHash, JSON.parse(opened) as Result)
  }
  return found
}

/** Keeps what was found. Found twice, it is the same. */
export async function addMatches(tx: Transaction, source: Kept, results: ReadonlyMap<string, unknown>): Promise<void> {
  const rows = await mapInPieces([...results], ([quoteHash, result]) => {
    const json = JSON.stringify(result)
    return [source.id, quoteHash, source.isProtected ? seal(json, sealedPlace('match', source.id, quoteHash)) : json]
  })
  for (const piece of rowsInPieces(rows)) {
    await tx.$executeRaw`INSERT INTO "QuoteMatch" ("sourceId", "quoteHash", "result") VALUES ${piece} ON CONFLICT DO NOTHING`
  }
}
