import type { Db, Transaction } from './client'

/** Days a sign-in lasts, at most. */
export const SESSION_DAYS = 30
const DAY = 86_400_000

export const sessionEnd = (start: Date) => new Date(start.getTime() + SESSION_DAYS * DAY)

/** Those that still open the door, newest first. */
export const liveSessions = (db: Db, personId: string, now: Date) =>
  db.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })

/** Ends all sessions of a person but `keep`. Returns how many there were. */
export async function endSessions(tx: Transaction, personId: string, now: Date, keep?: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now }, ...(keep === undefined ? {} : { id: { not: keep } }) },
    data: { revokedAt: now },
  })
  return count
}

/** Ends one session, of that person only. Returns whether there was one. */
export async function endOneSession(tx: Transaction, personId: string, sessionId: string, now: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { id: sessionId, personId, revokedAt: null },
    data: { revokedAt: now },
  })
  return count > 0
}
