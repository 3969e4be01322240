import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, makeActor } from '@/lib/core/review/actor'
import { database } from '@/lib/data/client'
import { migrate } from '@/lib/data/migrate'
import { newId } from '@/lib/data/new-id'

/** An editor on a desk, in a throw-away SQLite database that is set up as in production; `close` takes it away. */
export async function benchHouse(): Promise<{ readonly actor: Actor; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  process.env.STET_DATA_DIR = folder
  process.env.DATABASE_URL = `file:${join(folder, 'stet.db')}`
  await migrate(process.env.DATABASE_URL, '.')
  const actor = makeActor({ id: newId(), name: 'Bench', role: 'editor', deskIds: [newId()], via: 'command-line' })
  const createdAt = new Date()
  await database().transact(async (tx) => {
    const [deskId = ''] = actor.deskIds
    await tx.desk.create({ data: { id: deskId, name: 'Bench', createdAt } })
    const { id, name, role } = actor
    await tx.person.create({ data: { id, name, role, email: 'bench@example.org', passwordHash: '', createdAt } })
    await tx.membership.create({ data: { personId: id, deskId, createdAt } })
  })
  return {
    actor,
    close: async () => {
      await database().close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
