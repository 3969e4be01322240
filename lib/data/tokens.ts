import { LRUCache } from 'lru-cache'
import { hashToken } from './actors'
import { database, type Transaction } from './client'

/** How often the use of a token is written down, at most. Milliseconds. */
const MINUTE = 60_000

/** When the use of a token was last written down by this process, by its hash. */
const noted = new LRUCache<string, number>({ max: 10_000 })

/** Ends every API token of a person. */
export async function revokeTokens(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx.token.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } })
}

/**
 * Writes down that a token was used, at most once a minute, however many processes serve it. A request need not wait
 * for it: when it fails, that is logged, and the next minute tries again.
 */
export async function noteTokenUse(token: string, now: Date): Promise<void> {
  const hash = hashToken(token)
  const at = now.getTime()
  if (at - (noted.get(hash) ?? Number.NEGATIVE_INFINITY) < MINUTE) return
  noted.set(hash, at)
  const isDue = [{ lastUsedAt: null }, { lastUsedAt: { lte: new Date(at - MINUTE) } }]
  try {
    await database().transact((tx) => tx.token.updateMany({ where: { hash, OR: isDue }, data: { lastUsedAt: now } }))
  } catch (error) {
    console.error(error)
  }
}
