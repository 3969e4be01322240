import type { Db, Transaction } from '../client'

const LAST = 'log-verified'

/** What came of looking at the whole log, as JSON; undefined when nobody has. */
export const lastVerification = async (db: Db): Promise<string | undefined> =>
  (await db.setting.findUnique({ where: { key: LAST } }))?.value

export async function keepVerification(tx: Transaction, value: string): Promise<void> {
  await tx.setting.upsert({ where: { key: LAST }, create: { key: LAST, value }, update: { value } })
}

/** How many entries there are but those in chains of sources, whose number is nobody's business. */
export async function countTellable(db: Db): Promise<number> {
  const where = { NOT: { id: { startsWith: 'source:' } } }
  const { _sum } = await db.logChain.aggregate({ where, _sum: { length: true } })
  return _sum.length ?? 0
}
