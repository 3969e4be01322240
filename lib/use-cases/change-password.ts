import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { database } from '../data/client'
import { verifyPassword } from '../data/password-hash'
import { appendPeopleLog } from '../data/people-log'
import { setPasswordHash } from '../data/person-records'
import { endSessions } from '../data/sessions'
import type * as schemas from '../schemas/me'
import { goodPassword } from './good-password'

/**
 * Changes the actor's own password and ends every other session in the same transaction. Throws `invalid` on the field
 * `current` when that is not the password, or on `password` when the new one is too weak.
 */
export async function changePassword(
  actor: Actor,
  { current, password }: z.output<typeof schemas.changePassword.input>,
): Promise<Record<string, never>> {
  const where = { id: actor.id }
  const person = await database().read.person.findUniqueOrThrow({ where, select: { email: true, passwordHash: true } })
  if (!(await verifyPassword(person.passwordHash, current))) {
    const message = 'is not your current password'
    throw new AppError('invalid', `That ${message}.`, { errors: [{ field: 'current', message }] })
  }
  const passwordHash = await goodPassword(password, person.email)
  await database().transact(async (tx) => {
    const now = new Date()
    await setPasswordHash(tx, actor.id, passwordHash)
    await endSessions(tx, actor.id, now, actor.sessionId)
    await appendPeopleLog(tx, actor, now, { type: 'password-changed', subjectKind: 'person', subjectId: actor.id })
  })
  return {}
}
