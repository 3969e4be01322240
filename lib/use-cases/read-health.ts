import { database } from '../data/client'

/** Asks the database something small; throws what it throws. */
export async function readHealth(): Promise<{ status: 'ok'; database: 'sqlite' | 'postgresql' }> {
  await database().read.$queryRaw`SELECT 1 AS "one"`
  return { status: 'ok', database: database().engine }
}
