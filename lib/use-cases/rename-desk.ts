import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { isDuplicate } from '../data/is-duplicate'
import { appendPeopleLog } from '../data/people-log'
import type * as schemas from '../schemas/desks'
import { deskNameTaken, refuseTakenDeskName } from './desk-name-taken'
import { requireDesk } from './require-desk'
import { deskRecord } from './views/desk-record'

/** Gives a desk another name. Throws `conflict` when that is taken. */
export async function renameDesk(
  actor: Actor,
  { deskId, name }: z.output<typeof schemas.renameDesk.input>,
): Promise<schemas.DeskRecord> {
  allow(actor, 'desks:manage')
  const renaming = database().transact(async (tx) => {
    const desk = await requireDesk(tx, deskId)
    if (desk.name === name) return deskRecord(desk)
    await refuseTakenDeskName(tx, name, deskId)
    await tx.desk.update({ where: { id: deskId }, data: { name } })
    await appendPeopleLog(tx, actor, new Date(), {
      type: 'desk-renamed',
      subjectKind: 'desk',
      subjectId: deskId,
      from: { name: desk.name },
      to: { name },
    })
    return deskRecord({ ...desk, name })
  })
  return renaming.catch((error) => {
    throw isDuplicate(error) ? deskNameTaken() : error
  })
}
