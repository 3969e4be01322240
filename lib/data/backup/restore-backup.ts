import { join } from 'node:path'
import { AppError } from '../../core/app-error'
import { listMigrations } from '../list-migrations'
import { migrate } from '../migrate'
import { tablesAt } from './make-backup'
import { type BackupSums, readBackup } from './read-backup'
import { RowSum } from './rows'
import { openStore, type Store } from './store'
import type { Table } from './tables'

/** What a database that nobody has used yet may hold. */
const MAY_BE_THERE = ['Setting']

/** Reads all of a backup and throws an AppError when it cannot be restored here. Writes nothing. */
export function checkBackup(path: string, root: string): Promise<BackupSums> {
  const migrations = listMigrations(join(root, 'prisma/migrations/sqlite')).migrationDirectories
  return readBackup(path, tablesAt(root), migrations.at(-1)?.path ?? '')
}

/**
 * Fills an empty database, of whichever engine, with what is in a backup: all of it or nothing. Before it is kept it is read
 * again and compared with the backup. Call `checkBackup` before. Answers how many rows.
 */
export async function restoreBackup(url: string, root: string, path: string, checked: BackupSums): Promise<number> {
  await migrate(url, root)
  const tables = tablesAt(root)
  const store = await openStore(url)
  try {
    await store.beginWriting(tables)
    for (const table of tables) await requireEmpty(store, table)
    for (const table of tables) await store.clear(table)
    const { migration } = checked.header
    await readBackup(path, tables, migration, { rows: (table, rows) => store.insert(table, rows) })
    for (const [at, table] of tables.entries()) {
      if (!(await isWhole(store, table, checked.ends[at]?.sum))) {
        throw new AppError(
          'unsupported',
          `The rows of ${table.name} are not those of the backup. Nothing was restored.`,
        )
      }
    }
    await store.deriveRest()
    await store.commit()
  } finally {
    await store.close()
  }
  return checked.ends.reduce((sum, { rows }) => sum + rows, 0)
}

async function requireEmpty(store: Store, table: Table) {
  if (MAY_BE_THERE.includes(table.name) || !(await store.hasRows(table))) return
  throw new AppError('conflict', 'This database is not empty. A backup is restored into an empty one alone.')
}

async function isWhole(store: Store, table: Table, expected: string | undefined): Promise<boolean> {
  const sum = new RowSum()
  for await (const row of store.read(table)) sum.add(JSON.stringify(row))
  return sum.sum === expected
}
