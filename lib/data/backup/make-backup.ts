import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationState } from '../migration-state'
import { FORMAT, type Header, type TableEnd, writeArchive } from './archive'
import { RowSum } from './rows'
import { openStore, type Store } from './store'
import { type Table, tablesOf } from './tables'

/** The tables of the Stet in `root`. */
export const tablesAt = (root: string) => tablesOf(readFileSync(join(root, 'prisma/schema.prisma'), 'utf8'))

/** Writes all that is in a database, as it is at one moment, into a file. Others go on writing. Answers how many rows. */
export async function makeBackup(url: string, root: string, path: string): Promise<number> {
  const { applied } = await migrationState(url, root)
  const tables = tablesAt(root)
  const header: Header = {
    stet: 'backup',
    format: FORMAT,
    migration: applied.at(-1) ?? '',
    engine: url.startsWith('file:') ? 'sqlite' : 'postgresql',
    at: new Date().toISOString(),
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
  }
  const store = await openStore(url)
  const count = { rows: 0 }
  try {
    await store.beginReading()
    await writeArchive(path, linesOf(header, store, tables, count))
  } finally {
    await store.close()
  }
  return count.rows
}

async function* linesOf(
  header: Header,
  store: Store,
  tables: readonly Table[],
  count: { rows: number },
): AsyncGenerator<string, void> {
  yield JSON.stringify(header)
  for (const table of tables) {
    const sum = new RowSum()
    for await (const row of store.read(table)) {
      const line = JSON.stringify(row)
      sum.add(line)
      yield line
    }
    count.rows += sum.rows
    const end: TableEnd = { table: table.name, rows: sum.rows, sum: sum.sum }
    yield JSON.stringify(end)
  }
}
