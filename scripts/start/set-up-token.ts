import { createHash, randomBytes } from 'node:crypto'
import { openDatabase } from '@/lib/data/client'

const KEY = 'setup-token'

/**
 * While nobody can sign in yet: a new one-time token for the set-up page, of which the database keeps the SHA-256.
 * Afterwards: undefined, and no token is left lying about.
 */
export async function setUpToken(databaseUrl: string): Promise<string | undefined> {
  const database = openDatabase(databaseUrl)
  try {
    return await database.transact(async (tx) => {
      await tx.setting.deleteMany({ where: { key: KEY } })
      if ((await tx.person.count()) > 0) return undefined
      const token = randomBytes(24).toString('base64url')
      await tx.setting.create({ data: { key: KEY, value: createHash('sha256').update(token).digest('hex') } })
      return token
    })
  } finally {
    await database.close()
  }
}
