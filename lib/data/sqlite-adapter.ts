import { setTimeout } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { Transaction } from '@prisma/driver-adapter-utils'
import type { Database } from 'better-sqlite3'
import { rememberStatements } from './remember-statements'

/**
 * FULL, not SQLite's usual NORMAL for WAL: with NORMAL a power cut can take back writes that were acknowledged.
 * https://www.sqlite.org/pragma.html#pragma_synchronous
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 50;
  PRAGMA cache_size = -65536;
`

/** Matches no row, but makes the transaction a writing one from its first statement, as BEGIN IMMEDIATE would. */
const TAKE_WRITE_LOCK = 'UPDATE "Setting" SET "value" = "value" WHERE 0'

/** How long to wait for another process that writes, and how often to ask. Milliseconds. */
const PATIENCE = 10_000
const PAUSE = 20

/**
 * Waits for the lock without stopping the process: SQLite's own waiting would. When it is not to be had, the
 * transaction is taken back, or the connection would stay inside it for ever.
 */
async function takeWriteLock(transaction: Transaction): Promise<void> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    try {
      await transaction.executeRaw({ sql: TAKE_WRITE_LOCK, args: [], argTypes: [] })
      return
    } catch (error) {
      if (Date.now() < deadline && isBusy(error)) {
        await setTimeout(PAUSE)
        continue
      }
      await transaction.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] })
      await transaction.rollback()
      throw error
    }
  }
}

/** The adapter names a busy database a timeout of its socket. */
const isBusy = (error: unknown) => /SocketTimeout|busy|locked/i.test(`${error} ${JSON.stringify(error)}`)

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
    rememberStatements((adapter as unknown as { readonly client: Database }).client)
    await adapter.executeScript(PRAGMAS)
    if (this.use === 'read') await adapter.executeScript('PRAGMA query_only = ON;')
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => {
      const transaction = await begin(level)
      if (this.use === 'write') await takeWriteLock(transaction)
      return transaction
    }
    return adapter
  }
}
