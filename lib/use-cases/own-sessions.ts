import { AppError } from '../core/app-error'
import { browserName } from '../core/people/browser-name'
import type { Actor } from '../core/review/actor'
import { database } from '../data/client'
import { appendPeopleLog } from '../data/people-log'
import { endOneSession, endSessions, liveSessions } from '../data/sessions'
import type { SessionRecord } from '../schemas/me'

/** The browsers the actor is signed in with: this one first, then the newest. */
export async function listSessions(actor: Actor): Promise<{ items: SessionRecord[] }> {
  const sessions = await liveSessions(database().read, actor.id, new Date())
  const items = sessions.map(({ id, userAgent, createdAt, expiresAt }) => ({
    id,
    browser: browserName(userAgent),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    current: id === actor.sessionId,
  }))
  return { items: items.sort((a, b) => Number(b.current) - Number(a.current)) }
}

/** Signs one of the actor's own browsers out. Another person's session is not found. */
export function endSession(actor: Actor, { sessionId }: { sessionId: string }): Promise<Record<string, never>> {
  return database().transact(async (tx) => {
    const now = new Date()
    if (!(await endOneSession(tx, actor.id, sessionId, now))) {
      throw new AppError('not-found', 'There is no such session.')
    }
    await appendPeopleLog(tx, actor, now, { type: 'session-ended', subjectKind: 'person', subjectId: actor.id })
    return {}
  })
}

/** Signs all of the actor's browsers out, the one that asks for it, too. Tokens go on. */
export function signOutEverywhere(actor: Actor): Promise<Record<string, never>> {
  return database().transact(async (tx) => {
    const now = new Date()
    const sessions = await endSessions(tx, actor.id, now)
    await appendPeopleLog(tx, actor, now, {
      type: 'signed-out-everywhere',
      subjectKind: 'person',
      subjectId: actor.id,
      to: { sessions },
    })
    return {}
  })
}
