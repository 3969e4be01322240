import { nanoid } from 'nanoid'
import { hashToken } from '../data/actors'
import type { Database } from '../data/client'

/** The name of the setting that holds the SHA-256 of the set-up token, hex. */
export const SETUP_TOKEN = 'setup-token'

/**
 * While nobody can sign in: makes a new one-time token for /setup?token=…, which replaces an earlier one, and returns
 * it; only its hash is kept. Once there are people: undefined, and no token is left lying about.
 */
export function prepareSetUp(database: Database): Promise<string | undefined> {
  return database.transact(async (tx) => {
    await tx.setting.deleteMany({ where: { key: SETUP_TOKEN } })
    if ((await tx.person.count()) > 0) return undefined
    const token = nanoid(32)
    await tx.setting.create({ data: { key: SETUP_TOKEN, value: hashToken(token) } })
    return token
  })
}
