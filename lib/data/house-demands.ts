import { EVIDENCE_DEMANDS, type EvidenceDemand } from '../core/review/evidence-demands'
import type { Db, Transaction } from './client'

/** The setting that lists for what the house demands evidence, as JSON. */
const KEY = 'evidence-demands'

/** Each once, in one order; what this program does not know is left out. */
export const demandsIn = (given: readonly string[]): readonly EvidenceDemand[] =>
  EVIDENCE_DEMANDS.filter((demand) => given.includes(demand))

const read = (value: string) => demandsIn(JSON.parse(value) as string[])

/** For what of a sentence the house demands evidence. */
export async function evidenceDemands(db: Db): Promise<readonly EvidenceDemand[]> {
  const row = await db.setting.findUnique({ where: { key: KEY } })
  return row ? read(row.value) : []
}

/** The same for a change, which nobody else makes until this transaction is over. */
export async function takeEvidenceDemands(tx: Transaction): Promise<readonly EvidenceDemand[]> {
  const [row] = await tx.$queryRaw<{ readonly value: string }[]>`
    INSERT INTO "Setting" ("key", "value") VALUES (${KEY}, '[]')
    ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value" RETURNING "value"`
  return read(row?.value ?? '[]')
}

export async function setEvidenceDemands(tx: Transaction, demands: readonly EvidenceDemand[]): Promise<void> {
  const value = JSON.stringify(demands)
  await tx.setting.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } })
}
