import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'

/**
 * FULL, not SQLite's usual NORMAL for WAL: with NORMAL a power cut can take back writes that were acknowledged.
 * https://www.sqlite.org/pragma.html#pragma_synchronous
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 10000;
  PRAGMA cache_size = -65536;
`

/** Matches no row, but makes the transaction a writing one from its first statement, as BEGIN IMMEDIATE would. */
const TAKE_WRITE_LOCK = 'UPDATE "Setting" SET "value" = "value" WHERE 0'

/**
 * The adapter keeps one connection, and everything sent through it while a transaction is open becomes part of that
 * transaction. So there are two: one for reading, which refuses to write and never sees uncommitted rows, and one on
 * which only transactions run, one after the other.
 */
export class SqliteConnection extends PrismaBetterSqlite3 {
  constructor(
    url: string,
    private readonly use: 'read' | 'write',
  ) {
    super({ url }, { timestampFormat: 'iso8601' })
  }

  override async connect() {
    const adapter = await super.connect()
    await adapter.executeScript(PRAGMAS)
    if (this.use === 'read') await adapter.executeScript('PRAGMA query_only = ON;')
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => {
      const transaction = await begin(level)
      if (this.use === 'write') await transaction.executeRaw({ sql: TAKE_WRITE_LOCK, args: [], argTypes: [] })
      return transaction
    }
    return adapter
  }
}
