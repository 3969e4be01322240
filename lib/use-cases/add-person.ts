import type { z } from 'zod'
import { AppError } from '../core/app-error'
import { normaliseEmail } from '../core/people/email'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database, type Transaction } from '../data/client'
import { addMembership, findDeskNamed } from '../data/desk-records'
import { isDuplicate } from '../data/is-duplicate'
import { newId } from '../data/new-id'
import { generatePassword } from '../data/password-hash'
import { appendPeopleLog } from '../data/people-log'
import { addPersonRow } from '../data/person-records'
import type * as schemas from '../schemas/people'
import type { PersonRecord } from '../schemas/person-fields'
import { goodPassword } from './good-password'
import { refuseField } from './refuse-field'
import { requirePerson } from './require-person'
import { personRecord } from './views/person-record'

interface Added {
  person: PersonRecord
  /** The password that was made when none was given. */
  password: string | null
}

/** Lets somebody in. Throws `invalid` when the password is weak or the desk unknown, `conflict` when the e-mail is taken. */
export async function addPerson(actor: Actor, input: z.output<typeof schemas.addPerson.input>): Promise<Added> {
  allow(actor, 'people:manage')
  const { name, role, desk } = input
  const email = normaliseEmail(input.email)
  const made = input.password === undefined ? generatePassword() : null
  const passwordHash = await goodPassword(made ?? input.password ?? '', email)
  const adding = database().transact(async (tx) => {
    const id = newId()
    const now = new Date()
    await addPersonRow(tx, { id, email, name, role, passwordHash, createdAt: now })
    await appendPeopleLog(tx, actor, now, {
      type: 'person-added',
      subjectKind: 'person',
      subjectId: id,
      to: { name, email, role },
    })
    if (desk) await joinDesk(tx, actor, now, { id, name }, desk)
    return { person: personRecord(await requirePerson(tx, id)), password: made }
  })
  return adding.catch((error) => {
    throw isDuplicate(error) ? emailTaken() : error
  })
}

export const emailTaken = () =>
  new AppError('conflict', 'Somebody of the house already signs in with this e-mail address.', {
    errors: [{ field: 'email', message: 'is already used by somebody of the house' }],
  })

async function joinDesk(tx: Transaction, actor: Actor, now: Date, person: { id: string; name: string }, name: string) {
  const desk = await findDeskNamed(tx, name)
  if (!desk) throw refuseField('desk', 'desk', `“${name}” does not exist`)
  await addMembership(tx, desk.id, person.id, now)
  await appendPeopleLog(tx, actor, now, {
    type: 'member-added',
    subjectKind: 'desk',
    subjectId: desk.id,
    to: { personId: person.id, name: person.name },
  })
}
