import { type Preferences, readStoredPreferences } from '../core/people/preferences'
import type { Actor } from '../core/review/actor'
import { database } from '../data/client'

/** The actor's own keys and theme. */
export async function readPreferences(actor: Actor): Promise<Preferences> {
  const person = await database().read.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { preferences: true },
  })
  return readStoredPreferences(person.preferences)
}

/** Changes what is given and leaves the rest. Not in the log: it concerns nobody else. */
export function savePreferences(actor: Actor, changes: Partial<Preferences>): Promise<Preferences> {
  return database().transact(async (tx) => {
    const where = { id: actor.id }
    const person = await tx.person.findUniqueOrThrow({ where, select: { preferences: true } })
    const before = readStoredPreferences(person.preferences)
    const after = { ...before, ...changes }
    await tx.person.update({ where, data: { preferences: JSON.stringify(after) }, select: { id: true } })
    return after
  })
}
