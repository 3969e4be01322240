import type { Db, Transaction } from './client'
import { isSealedAnew, type SealedColumn, seal, sealedPlace, unseal } from './sealing'

/** One value that is sealed while its source is protected. */
interface Sealable {
  readonly column: SealedColumn
  readonly ids: readonly string[]
  readonly value: string
  readonly write: (tx: Transaction, value: string) => Promise<unknown>
}

/** All that is written of a source, wherever it is kept. */
async function sealablesOf(db: Db, sourceId: string): Promise<readonly Sealable[]> {
  const of = { where: { sourceId } }
  const sources = await db.source.findMany({ where: { id: sourceId } })
  const contents = await db.sourceContent.findMany(of)
  const [contacts, evidence] = [await db.sourceContact.findMany(of), await db.evidence.findMany(of)]
  const [matches, log] = [await db.quoteMatch.findMany(of), await db.logEntry.findMany(of)]
  const dismissals = await db.matchDismissal.findMany(of)
  return [
    ...sources.map(({ id, details }): Sealable => {
      const write = (tx: Transaction, value: string) => tx.source.update({ where: { id }, data: { details: value } })
      return { column: 'details', ids: [id], value: details, write }
    }),
    ...contents.flatMap(({ content, origin }): Sealable[] =>
      Object.entries({ content, origin }).map(([column, value]) => ({
        column: column as 'content' | 'origin',
        ids: [sourceId],
        value,
        write: (tx, value) => tx.sourceContent.update({ where: { sourceId }, data: { [column]: value } }),
      })),
    ),
    ...contacts.map(({ id, contact }): Sealable => {
      const write = (tx: Transaction, value: string) =>
        tx.sourceContact.update({ where: { id }, data: { contact: value } })
      return { column: 'contact', ids: [id], value: contact, write }
    }),
    ...evidence.map(({ id, body }): Sealable => {
      const write = (tx: Transaction, value: string) => tx.evidence.update({ where: { id }, data: { body: value } })
      return { column: 'evidence', ids: [id], value: body, write }
    }),
    ...matches.map(({ quoteHash, result }): Sealable => {
      const where = { sourceId_quoteHash: { sourceId, quoteHash } }
      const write = (tx: Transaction, value: string) => tx.quoteMatch.update({ where, data: { result: value } })
      return { column: 'match', ids: [sourceId, quoteHash], value: result, write }
    }),
    ...log.flatMap(({ id, opening }): Sealable[] => {
      const write = (tx: Transaction, value: string) => tx.logEntry.update({ where: { id }, data: { opening: value } })
      return opening === null ? [] : [{ column: 'opening', ids: [sourceId, String(id)], value: opening, write }]
    }),
    ...dismissals.map(({ id, body }): Sealable => {
      const write = (tx: Transaction, value: string) =>
        tx.matchDismissal.update({ where: { id }, data: { body: value } })
      return { column: 'dismissal', ids: [id], value: body, write }
    }),
    ...log.flatMap(({ id, subjectId, from, to }): Sealable[] =>
      Object.entries({ from, to }).flatMap(([side, value]) => {
        const write = (tx: Transaction, value: string) => tx.logEntry.update({ where: { id }, data: { [side]: value } })
        return value === null ? [] : [{ column: 'log', ids: [sourceId, subjectId ?? ''], value, write }]
      }),
    ),
  ]
}

/**
 * Seals all that is written of a source with the newest key, or opens it all. What is so already stays as it is. Answers
 * how many values were written.
 */
export async function resealSource(tx: Transaction, sourceId: string, isProtected: boolean): Promise<number> {
  let written = 0
  for (const { column, ids, value, write } of await sealablesOf(tx, sourceId)) {
    if (isProtected && isSealedAnew(value)) continue
    const place = sealedPlace(column, ...ids)
    const plain = unseal(value, place)
    if (!isProtected && plain === value) continue
    await write(tx, isProtected ? seal(plain, place) : plain)
    written++
  }
  return written
}

/** The ids of all protected sources, for the command that takes a new key. */
export async function protectedSources(db: Db): Promise<readonly string[]> {
  const rows = await db.source.findMany({ where: { isProtected: true }, select: { id: true }, orderBy: { id: 'asc' } })
  return rows.map(({ id }) => id)
}
