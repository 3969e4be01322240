import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { Db } from './client'

export interface NamedDesk {
  readonly id: string
  readonly name: string
}

/** The desks the actor is a member of, by name. */
export async function desksOf(db: Db, actor: Actor): Promise<readonly NamedDesk[]> {
  return db.desk.findMany({
    where: { id: { in: [...actor.deskIds] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** One of the actor's desks by id or name; the only one when nothing is given. Throws when it is not to be had. */
export async function theDesk(db: Db, actor: Actor, idOrName: string | undefined): Promise<NamedDesk> {
  const desks = await desksOf(db, actor)
  const wanted = idOrName?.trim().toLowerCase()
  const found = wanted
    ? desks.find((desk) => desk.id === idOrName?.trim() || desk.name.toLowerCase() === wanted)
    : desks.length === 1
      ? desks[0]
      : undefined
  if (found) return found
  if (wanted) throw new AppError('not-found', `You are not a member of a desk called ${idOrName}.`)
  if (desks.length === 0)
    throw new AppError('forbidden', 'You are not a member of any desk. An admin can add you to one.')
  throw new AppError('invalid', `Say which desk: ${desks.map((desk) => desk.name).join(', ')}.`)
}
