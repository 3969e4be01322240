import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { type Db, database } from '../data/client'
import { readPeopleLog } from '../data/people-log'
import type * as schemas from '../schemas/admin'

interface Page {
  items: schemas.AdminLogEntry[]
  nextCursor: number | null
}

/** What was done to people and desks, newest first. */
export async function listAdminLog(
  actor: Actor,
  { limit, cursor }: z.output<typeof schemas.listAdminLog.input>,
): Promise<Page> {
  allow(actor, 'people:manage')
  const entries = await readPeopleLog(database().read, limit + 1, cursor)
  const shown = entries.slice(0, limit)
  const names = await namesOf(
    database().read,
    shown.flatMap(({ subjectId }) => subjectId ?? []),
  )
  const items = shown.map((entry) => ({
    id: entry.id,
    at: entry.at.toISOString(),
    type: entry.type,
    actor: entry.actorId,
    actorName: entry.actorName,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    subjectName: names.get(entry.subjectId ?? '') ?? null,
    from: entry.from === null ? null : JSON.parse(entry.from),
    to: entry.to === null ? null : JSON.parse(entry.to),
  }))
  return { items, nextCursor: entries.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const query = { where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } }
  const named = [...(await db.person.findMany(query)), ...(await db.desk.findMany(query))]
  return new Map(named.map(({ id, name }) => [id, name]))
}
