import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { type Db, database, type Transaction } from '../data/client'
import { appendPeopleLog } from '../data/people-log'
import type * as schemas from '../schemas/me'
import { requirePerson } from './require-person'

/** Who the actor is. */
export const readProfile = (actor: Actor): Promise<schemas.ProfileView> => view(database().read, actor)

/** Changes the actor's own name. */
export function changeProfile(
  actor: Actor,
  { name }: z.output<typeof schemas.changeProfile.input>,
): Promise<schemas.ProfileView> {
  return database().transact(async (tx) => {
    const before = await requirePerson(tx, actor.id)
    if (before.name !== name) {
      await tx.person.update({ where: { id: actor.id }, data: { name } })
      await appendPeopleLog(tx, actor, new Date(), {
        type: 'person-changed',
        subjectKind: 'person',
        subjectId: actor.id,
        from: { name: before.name },
        to: { name },
      })
    }
    return view(tx, actor)
  })
}

async function view(db: Db | Transaction, actor: Actor): Promise<schemas.ProfileView> {
  const { id, name, email, role, desks } = await requirePerson(db, actor.id)
  return { id, name, email, role, desks: [...desks] }
}
