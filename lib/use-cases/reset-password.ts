import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { generatePassword, hashPassword } from '../data/password-hash'
import { appendPeopleLog } from '../data/people-log'
import { setPasswordHash } from '../data/person-records'
import { endSessions } from '../data/sessions'
import { revokeTokens } from '../data/tokens'
import { requirePerson } from './require-person'

/** Gives somebody else a new password, which is answered this once, and ends all their sessions and tokens. */
export async function resetPassword(actor: Actor, { personId }: { personId: string }): Promise<{ password: string }> {
  allow(actor, 'people:manage')
  if (personId === actor.id) throw new AppError('invalid', 'Change your own password in your settings.')
  const password = generatePassword()
  const passwordHash = await hashPassword(password)
  await database().transact(async (tx) => {
    const person = await requirePerson(tx, personId)
    const now = new Date()
    await setPasswordHash(tx, person.id, passwordHash)
    await endSessions(tx, person.id, now)
    await revokeTokens(tx, person.id, now)
    await appendPeopleLog(tx, actor, now, { type: 'password-reset', subjectKind: 'person', subjectId: person.id })
  })
  return { password }
}
