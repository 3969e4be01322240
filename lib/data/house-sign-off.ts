import { CAPACITIES, type Capacity, NEEDED_BY_DEFAULT } from '../core/review/sign-offs'
import type { Db, Transaction } from './client'

/** The setting that says, as JSON, who has to sign a version off. */
const KEY = 'sign-off'

export interface SignOffRules {
  /** As what, in the order of `CAPACITIES`. */
  readonly needed: readonly Capacity[]
  /** The people who sign as lawyers. */
  readonly lawyerIds: readonly string[]
}

const DEFAULT: SignOffRules = { needed: NEEDED_BY_DEFAULT, lawyerIds: [] }

/** Each capacity once and in one order; what this program does not know is left out. */
export const rulesIn = ({ needed, lawyerIds }: SignOffRules): SignOffRules => ({
  needed: CAPACITIES.filter((capacity) => needed.includes(capacity)),
  lawyerIds: [...new Set(lawyerIds)].sort(),
})

const read = (value: string): SignOffRules => rulesIn({ ...DEFAULT, ...(JSON.parse(value) as Partial<SignOffRules>) })

export async function signOffRules(db: Db): Promise<SignOffRules> {
  const row = await db.setting.findUnique({ where: { key: KEY } })
  return row ? read(row.value) : DEFAULT
}

/** The same for a change, which nobody else makes until this transaction is over. */
export async function takeSignOffRules(tx: Transaction): Promise<SignOffRules> {
  const [row] = await tx.$queryRaw<{ readonly value: string }[]>`
    INSERT INTO "Setting" ("key", "value") VALUES (${KEY}, '{}')
    ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value" RETURNING "value"`
  return read(row?.value ?? '{}')
}

export async function setSignOffRules(tx: Transaction, rules: SignOffRules): Promise<void> {
  const value = JSON.stringify(rules)
  await tx.setting.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } })
}
