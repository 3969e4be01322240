import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { addDeskRow } from '../data/desk-records'
import { isDuplicate } from '../data/is-duplicate'
import { newId } from '../data/new-id'
import { appendPeopleLog } from '../data/people-log'
import type * as schemas from '../schemas/desks'
import { deskNameTaken, refuseTakenDeskName } from './desk-name-taken'
import { requireDesk } from './require-desk'
import { deskRecord } from './views/desk-record'

/** Opens a desk without members. Throws `conflict` when the name is taken. */
export async function addDesk(
  actor: Actor,
  { name }: z.output<typeof schemas.addDesk.input>,
): Promise<schemas.DeskRecord> {
  allow(actor, 'desks:manage')
  const adding = database().transact(async (tx) => {
    await refuseTakenDeskName(tx, name)
    const id = newId()
    const now = new Date()
    await addDeskRow(tx, id, name, now)
    await appendPeopleLog(tx, actor, now, { type: 'desk-added', subjectKind: 'desk', subjectId: id, to: { name } })
    return deskRecord(await requireDesk(tx, id))
  })
  return adding.catch((error) => {
    throw isDuplicate(error) ? deskNameTaken() : error
  })
}
