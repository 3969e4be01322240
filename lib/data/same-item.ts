import type { Actor } from '../core/review/actor'
import type { WireItem } from '../core/text/wire-item'
import type { Db } from './client'
import type { SameText } from './same-text'
import { inList, type RawNumber, type RawTime, toTime } from './sql'

/** An article that came from the same item of a news agency. */
export interface SameItem extends SameText {
  /** What the newest wire of the item said that the article was taken from; `version` is the article's version of that. */
  readonly wire: WireItem
}

interface Row extends Pick<SameItem, 'id' | 'title'> {
  readonly deskId: string
  readonly deskName: string
  readonly number: RawNumber
  readonly wire: string
  readonly archivedAt: RawTime | null
  readonly createdAt: RawTime
}

/** More of them say nothing more. */
const MOST = 10

/** The articles on the actor's desks, not deleted, of which a version came as this item; the newest first. */
export async function articlesOfItem(db: Db, actor: Actor, itemId: string): Promise<SameItem[]> {
  if (actor.deskIds.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id", a."title", a."deskId", d."name" AS "deskName", v."number", v."wire", a."archivedAt", a."createdAt"
    FROM "Version" v JOIN "Article" a ON a."id" = v."articleId" JOIN "Desk" d ON d."id" = a."deskId"
    WHERE v."wireItemId" = ${itemId} AND a."deletedAt" IS NULL AND a."deskId" IN (${inList(actor.deskIds)})
      AND v."number" = (SELECT MAX(w."number") FROM "Version" w WHERE w."articleId" = a."id" AND w."wireItemId" = ${itemId})
    ORDER BY a."createdAt" DESC, a."id" LIMIT ${MOST}`
  return rows.map(({ id, title, deskId, deskName, number, wire, archivedAt, createdAt }) => ({
    id,
    title,
    desk: { id: deskId, name: deskName },
    version: Number(number),
    wire: JSON.parse(wire) as WireItem,
    archived: archivedAt !== null,
    createdAt: toTime(createdAt),
  }))
}
