import { nanoid } from 'nanoid'
import { hashToken } from '../data/actors'
import type { Database } from '../data/client'

/** The name of the setting that holds the SHA-256 of the set-up token, hex. */
export const SETUP_TOKEN = 'setup-token'

/**
 * While nobody can sign in: makes a new one-time token for /setup?token=…, which replaces an earlier one, and returns
 * it; only its hash is kept. Undefined once there are people.
 */
export function prepareSetUp(database: Database): Promise<string | undefined> {
  return database.transact(async (tx) => {
    if ((await tx.person.count()) > 0) return undefined
    const token = nanoid(32)
    const value = hashToken(token)
    await tx.setting.upsert({ where: { key: SETUP_TOKEN }, create: { key: SETUP_TOKEN, value }, update: { value } })
    return token
  })
}
