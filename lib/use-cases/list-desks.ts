import type { Actor } from '../core/review/actor'
import { may } from '../core/review/permissions'
import { database } from '../data/client'
import { listDeskRows } from '../data/desk-records'
import type { DeskRecord } from '../schemas/desks'
import { deskRecord } from './views/desk-record'

/** The actor's own desks with their members; for an admin every desk, though not what lies on it. */
export async function listDesks(actor: Actor): Promise<{ items: DeskRecord[] }> {
  const desks = await listDeskRows(database().read, may(actor, 'desks:manage') ? undefined : actor.deskIds)
  return { items: desks.map(deskRecord) }
}
