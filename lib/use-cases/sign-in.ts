import { normaliseEmail } from '../core/people/email'
import { database } from '../data/client'
import { newId } from '../data/new-id'
import { NOBODYS_HASH, verifyPassword } from '../data/password-hash'
import { findCredentials } from '../data/person-records'
import { sessionEnd } from '../data/sessions'

export interface SignInAttempt {
  readonly email: string
  readonly password: string
  readonly userAgent: string
}

/**
 * Opens a session when the password is right; undefined otherwise. An unknown e-mail address, a disabled person and a
 * wrong password take the same steps, one lookup and one comparison, so that neither the answer nor the time it takes
 * tells which it was.
 */
export async function signIn(attempt: SignInAttempt): Promise<{ sessionId: string } | undefined> {
  const person = await findCredentials(database().read, normaliseEmail(attempt.email))
  const passwordHash = person?.passwordHash ?? NOBODYS_HASH
  const isRight = await verifyPassword(passwordHash, attempt.password)
  if (!person || !isRight || person.disabledAt) return undefined
  return openSession(person.id, passwordHash, attempt.userAgent)
}

/**
 * Touching the person's row waits for whoever changes or disables it at this moment; if they do, there is no session.
 * What ran out long ago is swept away on the way.
 */
function openSession(personId: string, passwordHash: string, userAgent: string) {
  return database().transact(async (tx) => {
    const where = { id: personId, passwordHash, disabledAt: null }
    const { count } = await tx.person.updateMany({ where, data: { passwordHash } })
    if (count === 0) return undefined
    const now = new Date()
    await tx.session.deleteMany({ where: { personId, expiresAt: { lte: now } } })
    const id = newId()
    const data = { id, personId, userAgent: userAgent.slice(0, 300), createdAt: now, expiresAt: sessionEnd(now) }
    await tx.session.create({ data })
    return { sessionId: id }
  })
}
