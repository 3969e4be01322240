import { database } from '../data/client'

/** Ends this session. Whoever knows its id holds the cookie; one that is already ended is left as it is. */
export function signOut(sessionId: string): Promise<void> {
  return database().transact(async (tx) => {
    await tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } })
  })
}
