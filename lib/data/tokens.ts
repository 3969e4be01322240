import type { Transaction } from './client'

/** Ends every API token of a person. */
export async function revokeTokens(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx.token.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } })
}
