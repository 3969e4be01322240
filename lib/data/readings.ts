import { LRUCache } from 'lru-cache'
import { listAsJson } from '../breathe'
import type { IdentifiedProposal } from '../core/review/findings/proposal'
import type { Db, Transaction } from './client'

/** Readings never change, so what was read once stays true. Sized in UTF-16 units of JSON, 20 million in all. */
const known = new LRUCache<string, readonly IdentifiedProposal[]>({ maxSize: 20_000_000 })

/**
 * What the program proposes to mark in a version, in reading order. Nothing for versions that are older than the reading
 * engine.
 */
export async function readingOf(db: Db, versionId: string): Promise<readonly IdentifiedProposal[]> {
  const cached = known.get(versionId)
  if (cached) return cached
  const [row] = await db.$queryRaw<{ readonly proposals: string }[]>`
    SELECT "proposals" FROM "Reading" WHERE "versionId" = ${versionId}`
  if (!row) return []
  return remember(versionId, JSON.parse(row.proposals) as readonly IdentifiedProposal[], row.proposals.length)
}

/** It is read as soon as it is stored, by whoever imports or freezes; should that be taken back, nobody asks for it. */
export async function addReading(tx: Transaction, versionId: string, proposals: readonly IdentifiedProposal[]) {
  const json = await listAsJson(proposals)
  // By hand: what goes through Prisma is put into JSON once more, of many megabytes.
  await tx.$executeRaw`INSERT INTO "Reading" ("versionId", "proposals") VALUES (${versionId}, ${json})`
  remember(versionId, proposals, json.length)
}

function remember(versionId: string, proposals: readonly IdentifiedProposal[], length: number) {
  known.set(versionId, proposals, { size: length + 1000 })
  return proposals
}
