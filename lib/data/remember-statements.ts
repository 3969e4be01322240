import type { Database, Statement } from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

/** What the adapter does with a statement after it gave it its arguments. */
interface Bound {
  readonly reader: boolean
  run(): ReturnType<Statement['run']>
  columns(): ReturnType<Statement['columns']>
  raw(): { all(): unknown[] }
}

/** Gives the same prepared statement for the same SQL. */
export type Prepare = (sql: string) => Statement

/**
 * Makes `prepare` of a connection give the same statement for the same SQL, and answers what does so without the
 * adapter. Preparing costs more than running the small statements of a click, and the adapter prepares each anew. It
 * binds arguments for good, which a shared statement must not have: here they are kept beside it, and given with each run.
 */
export function rememberStatements(connection: Database): Prepare {
  const prepare = connection.prepare.bind(connection)
  const known = new LRUCache<string, Statement>({ max: 500 })
  const remembered = (sql: string) => {
    const found = known.get(sql) ?? prepare(sql)
    known.set(sql, found)
    return found
  }
  const forAdapter = (sql: string) => {
    const found = remembered(sql)
    return { run: () => found.run(), bind: (args: unknown[]) => bound(found, args) }
  }
  connection.prepare = forAdapter as unknown as Database['prepare']
  return remembered
}

const bound = (statement: Statement, args: unknown[]): Bound => ({
  reader: statement.reader,
  run: () => statement.run(args),
  columns: () => statement.columns(),
  raw: () => ({ all: () => statement.raw().all(args) }),
})
