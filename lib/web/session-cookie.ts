import { LRUCache } from 'lru-cache'
import { decode } from 'next-auth/jwt'
import { readEnvironment } from '../env'

/** Under https the browser is told to keep the cookie to https, and its name says so. */
export const isSecure = () => readEnvironment(process.env).publicUrl?.startsWith('https://') ?? false
export const cookieName = () => (isSecure() ? '__Secure-stet.session' : 'stet.session')

export function secret(): string {
  const value = readEnvironment(process.env).secret ?? process.env.NEXTAUTH_SECRET
  if (!value) throw new Error('STET_SECRET is not set. Start with `npm start`, which makes one.')
  return value
}

/** Opening a cookie costs more than the query after it, and the same few come again and again. */
const opened = new LRUCache<string, { sessionId: string; expires: number }>({ max: 2000 })

/** The session id in a cookie that this house signed and that has not run out; nothing else is believed. */
export async function sessionIdIn(cookie: string): Promise<string | undefined> {
  const known = opened.get(cookie)
  if (known) return known.expires > Date.now() ? known.sessionId : undefined
  const token = await decode({ token: cookie, secret: secret() }).catch(() => null)
  if (!token || typeof token.sessionId !== 'string' || typeof token.exp !== 'number') return undefined
  opened.set(cookie, { sessionId: token.sessionId, expires: token.exp * 1000 })
  return token.exp * 1000 > Date.now() ? token.sessionId : undefined
}
