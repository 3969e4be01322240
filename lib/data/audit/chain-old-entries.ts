import { AppError } from '../../core/app-error'
import type { Database, Transaction } from '../client'
import { isSealed, sealedPlace, unseal } from '../sealing'
import { storedOpening } from './append-entries'
import { chainOf, setHead } from './chains'
import { commitmentTo, entryHash, GENESIS, newOpening } from './entry-hash'

/** The setting that says since when every entry is chained as it is written; after that none is chained later. */
const CHAINED = 'log-chained'

const TOGETHER = 500

export const isLogChained = async ({ read }: Pick<Database, 'read'>): Promise<boolean> =>
  (await read.setting.count({ where: { key: CHAINED } })) > 0

/**
 * Gives the entries that were written before there were hashes theirs, oldest first, each with the time at which it got it:
 * from then on they cannot change unseen, and nothing is said of what they were until then. Some at a time, each time all or
 * nothing, so that what was ended in between goes on at the next start. For whoever holds the lock of migrations.
 */
export async function chainOldEntries(database: Database): Promise<void> {
  if (await isLogChained(database)) return
  for (;;) {
    const done = await database.transact(async (tx) => {
      const chained = await chainSome(tx)
      if (chained === 0) await tx.setting.create({ data: { key: CHAINED, value: new Date().toISOString() } })
      return chained === 0
    })
    if (done) return
  }
}

type OldEntry = Awaited<ReturnType<typeof oldest>>[number]

const oldest = (tx: Transaction) =>
  tx.logEntry.findMany({ where: { chain: null }, orderBy: { id: 'asc' }, take: TOGETHER })

async function chainSome(tx: Transaction): Promise<number> {
  const entries = await oldest(tx)
  const now = new Date()
  const ends = new Map<string, { length: number; head: string }>()
  for (const entry of entries) {
    const chain = chainOf(entry)
    const kept = ends.get(chain) ?? (await tx.logChain.findUnique({ where: { id: chain } }))
    const end = kept ?? { length: 0, head: GENESIS }
    const place = end.length + 1
    const { commitment, opening } = commitmentOf(entry)
    const fixed = { ...entry, at: entry.at.toISOString(), chain, place, chainedAt: now.toISOString() }
    const hash = entryHash(end.head, fixed, entry.sourceId === null ? entry : commitment)
    await tx.logEntry.update({
      where: { id: entry.id },
      data: { chain, place, hash, commitment, opening, chainedAt: now },
    })
    ends.set(chain, { length: place, head: hash })
  }
  for (const [chain, { length, head }] of ends) {
    await tx.logChain.upsert({ where: { id: chain }, create: { id: chain, length, head }, update: { length } })
    await setHead(tx, chain, head)
  }
  return entries.length
}

/** None for what belongs to no source, and none where its key is not here: of that the hash covers no values. */
function commitmentOf({ id, sourceId, subjectId, revision, from, to }: OldEntry) {
  const none = { commitment: null, opening: null }
  if (sourceId === null) return none
  try {
    const place = sealedPlace('log', sourceId, subjectId ?? '')
    const opened = (value: string | null) => (value === null ? null : unseal(value, place))
    const opening = newOpening(revision)
    const isProtected = [from, to].some((value) => value !== null && isSealed(value))
    return {
      commitment: commitmentTo(opening, { revision, from: opened(from), to: opened(to) }),
      opening: storedOpening(opening, isProtected, sourceId, id),
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'unsupported') return none
    throw error
  }
}
