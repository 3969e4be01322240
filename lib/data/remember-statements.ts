import type { Database, Statement } from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

/** What the adapter does with a statement after it gave it its arguments. */
interface Bound {
  readonly reader: boolean
  run(): ReturnType<Statement['run']>
  columns(): ReturnType<Statement['columns']>
  raw(): { all(): unknown[] }
}

/**
 * Makes `prepare` give the same statement for the same SQL. Preparing costs more than running the small statements of a
 * click, and the adapter prepares each anew. It binds arguments for good, which a shared statement must not have: here
 * they are kept beside it, and given with each run.
 */
export function rememberStatements(connection: Database): void {
  const prepare = connection.prepare.bind(connection)
  const known = new LRUCache<string, Statement>({ max: 500 })
  const remembered = (sql: string) => {
    const found = known.get(sql) ?? prepare(sql)
    known.set(sql, found)
    return { run: () => found.run(), bind: (args: unknown[]) => bound(found, args) }
  }
  connection.prepare = remembered as unknown as Database['prepare']
}

const bound = (statement: Statement, args: unknown[]): Bound => ({
  reader: statement.reader,
  run: () => statement.run(args),
  columns: () => statement.columns(),
  raw: () => ({ all: () => statement.raw().all(args) }),
})
