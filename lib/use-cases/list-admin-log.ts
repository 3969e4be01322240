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

/** What was done to people, desks and house rules, and which articles were deleted and restored; newest first. */
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
    from: entry.subjectKind === 'article' ? withinDesks(actor, parsed(entry.from)) : parsed(entry.from),
    to: parsed(entry.to),
  }))
  return { items, nextCursor: entries.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

const parsed = (json: string | null) => (json === null ? null : JSON.parse(json))

/** What an article was called is told to the members of its desk alone. */
const withinDesks = (actor: Actor, about: { readonly title?: string; readonly deskId: string }) =>
  actor.deskIds.includes(about.deskId) ? about : { ...about, title: undefined }

async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const query = { where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } }
  const named = [...(await db.person.findMany(query)), ...(await db.desk.findMany(query))]
  return new Map(named.map(({ id, name }) => [id, name]))
}
