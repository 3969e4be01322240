import type { Actor } from '../core/review/actor'
import type { Db } from './client'
import { inList, type RawNumber, type RawTime, toTime } from './sql'

/** An article that has a certain text. */
export interface SameText {
  readonly id: string
  readonly title: string
  readonly desk: { readonly id: string; readonly name: string }
  /** The number of the newest version that has it. */
  readonly version: number
  readonly archived: boolean
  /** ISO 8601. */
  readonly createdAt: string
}

interface Row extends Pick<SameText, 'id' | 'title'> {
  readonly deskId: string
  readonly deskName: string
  readonly number: RawNumber
  readonly archivedAt: RawTime | null
  readonly createdAt: RawTime
}

/** More of them say nothing more. */
const MOST = 10

/** The articles on the actor's desks, not deleted, that have the text of this SHA-256 in one of their versions; the newest first. */
export async function articlesWithText(db: Db, actor: Actor, hash: string): Promise<SameText[]> {
  if (actor.deskIds.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id", a."title", a."deskId", d."name" AS "deskName", MAX(v."number") AS "number", a."archivedAt", a."createdAt"
    FROM "Version" v JOIN "Article" a ON a."id" = v."articleId" JOIN "Desk" d ON d."id" = a."deskId"
    WHERE v."hash" = ${hash} AND a."deletedAt" IS NULL AND a."deskId" IN (${inList(actor.deskIds)})
    GROUP BY a."id", a."title", a."deskId", d."name", a."archivedAt", a."createdAt"
    ORDER BY a."createdAt" DESC, a."id" LIMIT ${MOST}`
  return rows.map(({ id, title, deskId, deskName, number, archivedAt, createdAt }) => ({
    id,
    title,
    desk: { id: deskId, name: deskName },
    version: Number(number),
    archived: archivedAt !== null,
    createdAt: toTime(createdAt),
  }))
}
