import { AppError } from '../core/app-error'
import { normaliseEmail } from '../core/people/email'
import { type Actor, makeActor } from '../core/review/actor'
import type { Role } from '../core/review/vocabulary'
import { database } from '../data/client'

/** Whoever sits at the machine itself: lets people in and opens desks, before there is an admin and after. */
export const machine = (): Actor =>
  makeActor({ id: 'command-line', name: 'Command line', role: 'admin', deskIds: [], via: 'command-line' })

/**
 * The person in whose name articles are read and changed: the one with this e-mail address, on their own desks, or
 * else the first admin, on every desk, since whoever sits at the machine could read the database anyway.
 */
export async function actorFor(email: string | undefined): Promise<Actor> {
  const person = await database().read.person.findFirst({
    where:
      email === undefined ? { role: 'admin', disabledAt: null } : { email: normaliseEmail(email), disabledAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true, memberships: { select: { deskId: true } } },
  })
  if (!person) throw nobody(email)
  const deskIds = email === undefined ? await allDeskIds() : person.memberships.map(({ deskId }) => deskId)
  return makeActor({ id: person.id, name: person.name, role: person.role as Role, deskIds, via: 'command-line' })
}

const allDeskIds = async () => (await database().read.desk.findMany({ select: { id: true } })).map(({ id }) => id)

const nobody = (email: string | undefined) =>
  email === undefined
    ? new AppError('not-found', 'There is no admin yet. Add one: stet user add --role admin --email … --name …')
    : new AppError('not-found', `Nobody who can sign in has the e-mail address ${email}.`)
