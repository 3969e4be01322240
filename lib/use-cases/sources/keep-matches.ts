import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { database } from '../../data/client'
import { addMatches } from '../../data/quote-matches'
import { takeSource } from '../../data/sources'

/**
 * Keeps what was compared with a source, sealed when that is protected by now. False when it is known no more to whoever
 * asked: then nothing is kept, and nothing may be told.
 */
export async function keepMatches(
  actor: Actor,
  sourceId: string,
  results: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  try {
    await database().transact(async (tx) => addMatches(tx, await takeSource(tx, actor, sourceId), results))
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return false
    throw error
  }
}
