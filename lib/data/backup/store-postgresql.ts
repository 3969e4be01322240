import { Client } from 'pg'
import type { Row } from './rows'
import type { Store } from './store'
import type { Column, Table } from './tables'

/** Characters that are fetched at once, about; a row can hold a book. */
const PIECE = 4_000_000
const MOST_ROWS = 2_000
/** Parameters of one statement; PostgreSQL takes 65,535. */
const MOST_PARAMETERS = 10_000

/** Whose numbers the database gives. */
const NUMBERED = [
  { table: 'LogEntry', number: 'id' },
  { table: 'ClaimEntry', number: 'number' },
] as const

const named = (columns: readonly Column[]) => columns.map(({ name }) => `"${name}"`).join(', ')

/** As text, because a time without a zone would be read in that of this machine. */
const selected = (columns: readonly Column[]) =>
  columns
    .map(({ name, kind }) => {
      if (kind === 'time') return `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
      // Broken into lines by the standard that PostgreSQL keeps to.
      return kind === 'bytes' ? `replace(encode("${name}", 'base64'), E'\\n', '')` : `"${name}"`
    })
    .join(', ')

export async function openPostgresqlStore(url: string): Promise<Store> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return {
    beginReading: async () => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    },
    beginWriting: async (tables) => {
      await client.query('BEGIN')
      await client.query(`LOCK TABLE ${tables.map(({ name }) => `"${name}"`).join(', ')} IN EXCLUSIVE MODE`)
    },
    read: (table) => readInPieces(client, table),
    hasRows: async ({ name }) => (await client.query(`SELECT 1 FROM "${name}" LIMIT 1`)).rowCount !== 0,
    clear: async ({ name }) => {
      await client.query(`DELETE FROM "${name}"`)
    },
    insert: (table, rows) => insert(client, table, rows),
    // Its indexes know all that search does.
    deriveRest: async () => {
      for (const { table, number } of NUMBERED) {
        await client.query(
          `SELECT setval('"${table}_${number}_seq"', (SELECT coalesce(max("${number}"), 0) + 1 FROM "${table}"), false)`,
        )
      }
    },
    commit: async () => {
      await client.query('COMMIT')
    },
    close: () => client.end(),
  }
}

async function* readInPieces(client: Client, { name, columns }: Table): AsyncGenerator<Row, void> {
  await client.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT ${selected(columns)} FROM "${name}"`)
  let count = 1
  for (;;) {
    const { rows } = await client.query<(string | number | boolean | null)[]>({
      text: `FETCH ${count} FROM backup`,
      rowMode: 'array',
    })
    yield* rows
    if (rows.length === 0) break
    const characters = rows.flat().reduce<number>((sum, value) => sum + String(value).length, 1)
    count = Math.max(1, Math.min(MOST_ROWS, Math.floor((rows.length * PIECE) / characters), count * 4))
  }
  await client.query('CLOSE backup')
}

async function insert(client: Client, { name, columns }: Table, rows: readonly Row[]) {
  const together = Math.max(1, Math.floor(MOST_PARAMETERS / columns.length))
  for (let from = 0; from < rows.length; from += together) {
    const piece = rows.slice(from, from + together)
    const places = piece.map((_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(', ')})`)
    const values = piece.flatMap((row) =>
      columns.map(({ kind }, at) => {
        const value = row[at] ?? null
        return kind === 'bytes' && value !== null ? Buffer.from(String(value), 'base64') : value
      }),
    )
    await client.query(`INSERT INTO "${name}" (${named(columns)}) VALUES ${places.join(', ')}`, values)
  }
}
