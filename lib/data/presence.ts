import type { Db, Transaction } from './client'
import { inList } from './sql'

/** How long a page counts as open after it was last heard of. Milliseconds. */
const LIFETIME = 45_000

export interface OpenPage {
  readonly page: string
  readonly articleId: string
  readonly personId: string
  readonly name: string
  readonly sentenceId: string | null
}

/** Who has these articles open, by the order in which they came. */
export async function pagesOn(db: Db, articleIds: readonly string[], now: Date): Promise<readonly OpenPage[]> {
  if (articleIds.length === 0) return []
  const since = new Date(now.getTime() - LIFETIME)
  return db.$queryRaw<OpenPage[]>`
    SELECT r."id" AS "page", r."articleId", r."personId", p."name", r."sentenceId"
    FROM "Presence" r JOIN "Person" p ON p."id" = r."personId"
    WHERE r."articleId" IN (${inList(articleIds)}) AND r."seenAt" > ${since} ORDER BY r."id"`
}

interface Seen {
  readonly id: string
  readonly articleId: string
  readonly personId: string
  readonly sentenceId?: string | null
  readonly seenAt: Date
}

/** Notes that a page is open, and at which sentence; one that belongs to another person is left alone. */
export async function seePage(tx: Transaction, { id, ...seen }: Seen): Promise<void> {
  const known = await tx.presence.findUnique({ where: { id }, select: { personId: true } })
  if (known && known.personId !== seen.personId) return
  if (!known)
    await tx.presence.deleteMany({ where: { seenAt: { lt: new Date(seen.seenAt.getTime() - 20 * LIFETIME) } } })
  await tx.presence.upsert({ where: { id }, create: { id, ...seen }, update: seen })
}

export async function forgetPage(tx: Transaction, id: string, personId: string): Promise<void> {
  await tx.presence.deleteMany({ where: { id, personId } })
}
