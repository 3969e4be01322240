import type { Db, Transaction } from './client'
import { newId } from './new-id'
import { seal, sealedPlace, unseal } from './sealing'

interface Kept {
  readonly id: string
  readonly isProtected: boolean
}

export interface DismissalBody {
  readonly reason: string
  /** The words of the article, as they were. */
  readonly words: string
}

export interface StoredDismissal extends DismissalBody {
  readonly id: string
  readonly sourceId: string
  readonly wordsKey: string
  readonly dismissedById: string
  readonly dismissedAt: string
}

type Row = NonNullable<Awaited<ReturnType<Db['matchDismissal']['findFirst']>>>

const decode = ({ id, sourceId, wordsKey, dismissedById, dismissedAt, body }: Row): StoredDismissal => ({
  ...{ id, sourceId, wordsKey, dismissedById, dismissedAt: dismissedAt.toISOString() },
  ...(JSON.parse(unseal(body, sealedPlace('dismissal', id))) as DismissalBody),
})

/** What was said of comparisons with these sources. */
export async function dismissalsOf(
  db: Db,
  articleId: string,
  sources: readonly Kept[],
): Promise<readonly StoredDismissal[]> {
  const rows = await db.matchDismissal.findMany({
    where: { articleId, sourceId: { in: sources.map(({ id }) => id) } },
    orderBy: { dismissedAt: 'asc' },
  })
  return rows.map(decode)
}

export async function findDismissal(db: Db, articleId: string, sourceId: string, wordsKey: string) {
  const row = await db.matchDismissal.findFirst({ where: { articleId, sourceId, wordsKey } })
  return row ? decode(row) : undefined
}

export async function addDismissal(
  tx: Transaction,
  articleId: string,
  source: Kept,
  given: DismissalBody & { readonly wordsKey: string; readonly dismissedById: string },
  now: Date,
): Promise<void> {
  const id = newId()
  const { reason, words, ...row } = given
  const json = JSON.stringify({ reason, words })
  const body = source.isProtected ? seal(json, sealedPlace('dismissal', id)) : json
  await tx.matchDismissal.create({ data: { id, articleId, sourceId: source.id, ...row, body, dismissedAt: now } })
}

export async function removeDismissal(tx: Transaction, id: string): Promise<void> {
  await tx.matchDismissal.delete({ where: { id } })
}
