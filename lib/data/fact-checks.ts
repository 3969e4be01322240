import type { FactCheck } from '@/generated/sqlite/client'
import type { PublishedCheck } from '../core/claims/published-check'
import type { Verdict } from '../core/review/vocabulary'
import { enter } from './claim-entries'
import type { Db, Transaction } from './client'
import { newId } from './new-id'

export interface NewFactCheck {
  readonly deskId: string
  /** By which it is known again. */
  readonly key: string
  readonly claim: string
  readonly address: string
  readonly verdict: Verdict | null
  readonly details: PublishedCheck
}

/** Keys in one question, far below what the engines take. */
const AT_ONCE = 500

/** Those of a desk that are there already, by key. */
export async function factChecksOf(
  db: Db,
  deskId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FactCheck>> {
  const found = new Map<string, FactCheck>()
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const rows = await db.factCheck.findMany({ where: { deskId, key: { in: keys.slice(from, from + AT_ONCE) } } })
    for (const row of rows) found.set(row.key, row)
  }
  return found
}

/** True when it says the same as what is there. */
export const saysTheSame = (there: FactCheck, { verdict, details }: NewFactCheck) =>
  there.verdict === verdict && there.details === JSON.stringify(details)

/** Adds one, or writes what it says now over what it said. */
export async function keepFactCheck(
  tx: Transaction,
  check: NewFactCheck,
  importedById: string,
  now: Date,
): Promise<void> {
  const { deskId, key, claim, address, verdict, details } = check
  const said = { verdict, details: JSON.stringify(details), updatedAt: now }
  const { id } = await tx.factCheck.upsert({
    where: { deskId_key: { deskId, key } },
    create: { id: newId(), deskId, key, claim, address, importedById, createdAt: now, ...said },
    update: said,
    select: { id: true },
  })
  const about = [details.explanation, details.claimant, details.publisher, details.rating.name]
  await enter(tx, { factCheckId: id }, { words: claim, about, at: details.date ? new Date(details.date) : now })
}
