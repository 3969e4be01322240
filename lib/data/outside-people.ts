import type { Transaction } from './client'
import { newId } from './new-id'

/**
 * The ids of those who are named in a file, by their names. Whoever is named for the first time gets a row: a person who
 * cannot sign in, is a member of no desk, and is listed nowhere but at their work.
 */
export async function outsidePeople(
  tx: Transaction,
  names: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(names)]
  const known = await tx.person.findMany({
    where: { isOutside: true, name: { in: wanted } },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
  const ids = new Map(known.map(({ id, name }) => [name, id]))
  const fresh = wanted.filter((name) => !ids.has(name)).map((name) => ({ id: newId(), name }))
  const none = { role: 'viewer', passwordHash: '', isOutside: true, disabledAt: now, createdAt: now }
  // No address has a space in it, so nobody can ever be given one of these.
  await tx.person.createMany({ data: fresh.map(({ id, name }) => ({ ...none, id, name, email: `outside ${id}` })) })
  for (const { id, name } of fresh) ids.set(name, id)
  return ids
}
