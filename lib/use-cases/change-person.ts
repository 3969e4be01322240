import type { z } from 'zod'
import { AppError } from '../core/app-error'
import { leavesNoAdmin } from '../core/people/leaves-no-admin'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { isDuplicate } from '../data/is-duplicate'
import { appendPeopleLog, type PeopleChange } from '../data/people-log'
import { type PersonRow, takeActiveAdmins } from '../data/person-records'
import { endSessions } from '../data/sessions'
import { revokeTokens } from '../data/tokens'
import type * as schemas from '../schemas/people'
import type { PersonRecord } from '../schemas/person-fields'
import { emailTaken } from './add-person'
import { requirePerson } from './require-person'
import { personRecord } from './views/person-record'

type Input = z.output<typeof schemas.changePerson.input>
type Details = Pick<PersonRow, 'name' | 'email' | 'role'>

/**
 * Changes what is given. Disabling ends all sessions and tokens in the same transaction. Throws `conflict` when the house would
 * be left without an admin, or the e-mail address is taken.
 */
export async function changePerson(actor: Actor, input: Input): Promise<PersonRecord> {
  allow(actor, 'people:manage')
  const changing = database().transact(async (tx) => {
    const activeAdmins = await takeActiveAdmins(tx)
    const person = await requirePerson(tx, input.personId)
    const now = new Date()
    const before = { role: person.role, disabled: person.disabledAt !== null }
    const after = { role: input.role ?? before.role, disabled: input.disabled ?? before.disabled }
    if (leavesNoAdmin(before, after, activeAdmins)) {
      throw new AppError('conflict', `${person.name} is the only admin. Make somebody else an admin first.`)
    }
    const changes = changesOf(person, input)
    if (changes.length === 0) return personRecord(person)
    const details = { name: input.name, email: input.email, role: input.role }
    const disabledAt = after.disabled ? (person.disabledAt ?? now) : null
    await tx.person.update({ where: { id: person.id }, data: { ...details, disabledAt } })
    if (after.disabled) {
      await endSessions(tx, person.id, now)
      await revokeTokens(tx, person.id, now)
    }
    await appendPeopleLog(tx, actor, now, ...changes)
    return personRecord(await requirePerson(tx, person.id))
  })
  return changing.catch((error) => {
    throw isDuplicate(error) ? emailTaken() : error
  })
}

/** What the log says; nothing where everything is already so. */
function changesOf(person: PersonRow, input: Input): PeopleChange[] {
  const subject = { subjectKind: 'person', subjectId: person.id } as const
  const from: Partial<Details> = {}
  const to: Partial<Details> = {}
  for (const field of ['name', 'email', 'role'] as const) {
    const value = input[field]
    if (value === undefined || value === person[field]) continue
    Object.assign(from, { [field]: person[field] })
    Object.assign(to, { [field]: value })
  }
  const changes: PeopleChange[] = []
  if (Object.keys(to).length > 0) changes.push({ type: 'person-changed', ...subject, from, to })
  const isDisabled = person.disabledAt !== null
  if (input.disabled !== undefined && input.disabled !== isDisabled) {
    changes.push({ type: input.disabled ? 'person-disabled' : 'person-enabled', ...subject })
  }
  return changes
}
