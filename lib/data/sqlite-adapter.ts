import { setTimeout } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import type { Database } from 'better-sqlite3'
import { type Prepare, rememberStatements } from './remember-statements'
import { databaseIsBusy } from './when-busy'

/**
 * FULL, not SQLite's usual NORMAL for WAL: with NORMAL a power cut can take back writes that were acknowledged.
 * https://www.sqlite.org/pragma.html#pragma_synchronous
 * What is deleted or sealed is written over, so that the words of a source that was protected later do not stay in the file.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 50;
  PRAGMA cache_size = -65536;
`

/** How long to wait for another process that writes, and how often to ask. Milliseconds. */
const PATIENCE = 10_000
const PAUSE = 20

/** A connection that is open, below Prisma's adapter. */
export interface OpenConnection {
  readonly prepare: Prepare
  exec(sql: string): void
  /** Opens a writing transaction. Waits for other processes, but not for ever: then it throws `busy`. */
  begin(): Promise<void>
}

/**
 * The adapter keeps one connection, and everything sent through it while a transaction is open becomes part of that
 * transaction. So there are two: one for reading, which refuses to write and never sees uncommitted rows, and one on
 * which only transactions run, one after the other.
 */
export class SqliteConnection extends PrismaBetterSqlite3 {
  /** Undefined until Prisma has connected. */
  open: OpenConnection | undefined

  constructor(
    url: string,
    private readonly use: 'read' | 'write',
  ) {
    super({ url }, { timestampFormat: 'iso8601' })
  }

  override async connect() {
    const adapter = await super.connect()
    const { client } = adapter as unknown as { readonly client: Database }
    const prepare = rememberStatements(client)
    await adapter.executeScript(PRAGMAS)
    if (this.use === 'read') await adapter.executeScript('PRAGMA query_only = ON;')
    else adapter.startTransaction = () => savepoint(adapter)
    this.open = { prepare, exec: (sql) => client.exec(sql), begin: () => takeWriteLock(client) }
    return adapter
  }
}

/** Waits for the lock without stopping the process: SQLite's own waiting would. */
async function takeWriteLock(client: Database): Promise<void> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    try {
      client.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() >= deadline) throw databaseIsBusy()
      await setTimeout(PAUSE)
    }
  }
}

/** https://www.sqlite.org/rescode.html#busy */
const isBusy = (error: unknown) => /^SQLITE_BUSY/.test((error as { code?: string }).code ?? '')

/** What Prisma makes all or nothing by itself, such as a row with its relations: a part of the transaction that is open. */
async function savepoint(adapter: SqlDriverAdapter): Promise<Transaction> {
  await adapter.executeScript('SAVEPOINT prisma')
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    commit: () => adapter.executeScript('RELEASE prisma'),
    rollback: () => adapter.executeScript('ROLLBACK TO prisma; RELEASE prisma'),
  }
}
