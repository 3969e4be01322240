import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database, type Transaction } from '../data/client'
import { addMembership, endMembership } from '../data/desk-records'
import { appendPeopleLog } from '../data/people-log'
import type * as schemas from '../schemas/desks'
import type { DeskRecord } from '../schemas/desks'
import { requireDesk } from './require-desk'
import { requirePerson } from './require-person'
import { deskRecord } from './views/desk-record'

type Input = z.output<typeof schemas.addMember.input>

/**
 * Makes somebody a member of a desk. An admin may add themselves, and the log says so: what lies on a desk is seen by
 * its members alone.
 */
export const addMember = (actor: Actor, input: Input): Promise<DeskRecord> =>
  changeMembers(actor, input, 'member-added', (tx, now) => addMembership(tx, input.deskId, input.personId, now))

/** Ends a membership. What the person did on the desk stays. */
export const removeMember = (actor: Actor, input: Input): Promise<DeskRecord> =>
  changeMembers(actor, input, 'member-removed', (tx) => endMembership(tx, input.deskId, input.personId))

/** `change` says whether anything changed; only then is there something for the log. */
function changeMembers(
  actor: Actor,
  { deskId, personId }: Input,
  type: 'member-added' | 'member-removed',
  change: (tx: Transaction, now: Date) => Promise<boolean>,
): Promise<DeskRecord> {
  allow(actor, 'desks:manage')
  return database().transact(async (tx) => {
    await requireDesk(tx, deskId)
    const person = await requirePerson(tx, personId)
    const now = new Date()
    if (await change(tx, now)) {
      const member = { personId, name: person.name }
      await appendPeopleLog(tx, actor, now, {
        type,
        subjectKind: 'desk',
        subjectId: deskId,
        ...(type === 'member-added' ? { to: member } : { from: member }),
      })
    }
    return deskRecord(await requireDesk(tx, deskId))
  })
}
