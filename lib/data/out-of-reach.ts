import type { Db, Transaction } from './client'

export interface OutOfReach {
  readonly id: string
  readonly deskId: string
  readonly deskName: string
  /** ISO 8601. */
  readonly createdAt: string
}

/** Protected sources whose readers have all left or may sign in no more, so that nobody can open them; oldest first. */
export async function sourcesOutOfReach(db: Db): Promise<readonly OutOfReach[]> {
  const rows = await db.source.findMany({
    where: { isProtected: true, deletedAt: null },
    select: {
      id: true,
      createdAt: true,
      desk: { select: { id: true, name: true } },
      articles: { select: { article: { select: { deskId: true, deletedAt: true } } } },
      readers: { select: { person: { select: { disabledAt: true, memberships: { select: { deskId: true } } } } } },
    },
    orderBy: { createdAt: 'asc' },
  })
  const lost = rows.filter(({ desk, articles, readers }) => {
    const seenFrom = [desk.id, ...articles.flatMap(({ article }) => (article.deletedAt ? [] : [article.deskId]))]
    const reaches = ({ disabledAt, memberships }: (typeof readers)[number]['person']) =>
      disabledAt === null && memberships.some(({ deskId }) => seenFrom.includes(deskId))
    return !readers.some(({ person }) => reaches(person))
  })
  return lost.map(({ id, createdAt, desk }) => ({
    ...{ id, deskId: desk.id, deskName: desk.name, createdAt: createdAt.toISOString() },
  }))
}

/** Names one more person on a protected source. */
export async function addSourceReader(tx: Transaction, sourceId: string, personId: string, now: Date): Promise<void> {
  const row = { sourceId, personId, createdAt: now }
  await tx.sourceReader.upsert({ where: { sourceId_personId: { sourceId, personId } }, create: row, update: {} })
}
