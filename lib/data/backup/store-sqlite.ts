import Sqlite from 'better-sqlite3'
import { breathe } from '../../breathe'
import { toTime } from '../sql'
import type { Row } from './rows'
import type { Store } from './store'
import type { Column, Table } from './tables'

const named = (columns: readonly Column[]) => columns.map(({ name }) => `"${name}"`).join(', ')

/** With a write-ahead log whoever reads sees one moment and keeps nobody from writing. https://www.sqlite.org/isolation.html */
export async function openSqliteStore(path: string): Promise<Store> {
  const connection = new Sqlite(path, { timeout: 10_000 })
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
  return {
    beginReading: async () => {
      connection.exec('BEGIN')
      // The moment is that of the first reading.
      connection.prepare('SELECT 1 FROM sqlite_master').get()
    },
    beginWriting: async () => {
      connection.exec('BEGIN IMMEDIATE')
    },
    read: async function* ({ name, columns }) {
      const rows = connection
        .prepare(`SELECT ${named(columns)} FROM "${name}"`)
        .raw()
        .iterate()
      for (const row of rows) {
        yield columns.map(({ kind }, at) => fromSqlite(kind, (row as readonly Stored[])[at] ?? null))
        await breathe()
      }
    },
    hasRows: async ({ name }) => connection.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined,
    clear: async ({ name }) => {
      connection.exec(`DELETE FROM "${name}"`)
    },
    insert: async ({ name, columns }: Table, rows: readonly Row[]) => {
      const places = columns.map(() => '?').join(', ')
      const statement = connection.prepare(`INSERT INTO "${name}" (${named(columns)}) VALUES (${places})`)
      for (const row of rows) statement.run(columns.map(({ kind }, at) => toSqlite(kind, row[at] ?? null)))
    },
    // The highest numbers it keeps itself. As in the migration claim-library.
    deriveRest: async () => {
      connection.exec(
        `INSERT INTO "ClaimSearch" (rowid, "words", "about") SELECT "number", "words", "about" FROM "ClaimEntry"`,
      )
    },
    commit: async () => {
      connection.exec('COMMIT')
    },
    close: async () => {
      connection.close()
    },
  }
}

/** What a column of SQLite holds. */
type Stored = Row[number] | Buffer

function fromSqlite(kind: Column['kind'], value: Stored): Row[number] {
  if (value === null) return null
  if (Buffer.isBuffer(value)) return value.toString('base64')
  if (kind === 'time') return toTime(String(value))
  return kind === 'boolean' ? value === 1 : value
}

/** As Prisma's adapter stores it. */
function toSqlite(kind: Column['kind'], value: Row[number]): Stored {
  if (value === null) return null
  if (kind === 'bytes') return Buffer.from(String(value), 'base64')
  if (kind === 'time') return String(value).replace('Z', '+00:00')
  return kind === 'boolean' ? Number(value) : value
}
