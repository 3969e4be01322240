import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import { chainOldEntries } from './audit/chain-old-entries'
import { openDatabase } from './client'
import { listMigrations } from './list-migrations'
import { migrationState } from './migration-state'
import { openSchemaEngine } from './schema-engine'

/** The migration after which entries of the log can be chained. */
const CHAINS = '_chain-the-log'

/** Every process that migrates one PostgreSQL database asks for this lock; any number would do. */
const ADVISORY_LOCK = 7_838_383

/**
 * Brings the database at `url` up to the newest migration in `root`/prisma. Two processes that start at once take
 * turns, and the second finds nothing left to do. Returns the names of the migrations that were applied.
 */
export async function migrate(url: string, root: string): Promise<readonly string[]> {
  return url.startsWith('file:')
    ? withSqliteLock(url, () => applyPending('sqlite', url, new PrismaBetterSqlite3({ url }), root))
    : withPostgresqlLock(url, () => applyPending('postgresql', url, new PrismaPg({ connectionString: url }), root))
}

/** With nothing to apply the schema engine is not asked: it wants the database for itself, and a server may be using it. */
async function applyPending(engine: string, url: string, adapter: SqlMigrationAwareDriverAdapterFactory, root: string) {
  const { pending } = await migrationState(url, root)
  const applied = pending.length === 0 ? [] : await apply(engine, adapter, root)
  await chainLog(url, root)
  return applied
}

/** What of a migration only the program itself can do. Not for the tests of older databases, which stop at an older one. */
async function chainLog(url: string, root: string) {
  const { applied } = await migrationState(url, root)
  if (!applied.some((name) => name.endsWith(CHAINS))) return
  const database = openDatabase(url)
  try {
    await chainOldEntries(database)
  } finally {
    await database.close()
  }
}

async function apply(engine: string, adapter: SqlMigrationAwareDriverAdapterFactory, root: string) {
  const datamodel = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8').replace('"sqlite"', `"${engine}"`)
  const opened = closeAfterwards(adapter)
  const schemaEngine = await openSchemaEngine(datamodel, adapter)
  try {
    const migrationsList = listMigrations(join(root, 'prisma/migrations', engine))
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList,
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  } finally {
    schemaEngine.free()
    for (const connection of opened) await connection.dispose()
  }
}

/** The engine opens connections and leaves them open; this keeps hold of them. */
function closeAfterwards(adapter: SqlMigrationAwareDriverAdapterFactory) {
  const opened: SqlDriverAdapter[] = []
  const connect = adapter.connect.bind(adapter)
  adapter.connect = async () => {
    const connection = await connect()
    opened.push(connection)
    return connection
  }
  return opened
}

/**
 * A transaction on a file of its own: the system lets go of it when the process ends, however it ends. Asked for again
 * and again without blocking, so that whoever holds it may be in this very process.
 */
async function withSqliteLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const lock = new Sqlite(`${url.replace(/^file:/, '')}.migrating`, { timeout: 0 })
  try {
    const deadline = Date.now() + 60_000
    while (!tryLock(lock)) {
      if (Date.now() > deadline) throw new Error('Another process has been migrating the database for a minute.')
      await setTimeout(50)
    }
    return await work()
  } finally {
    lock.close()
  }
}

function tryLock(lock: Sqlite.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

async function withPostgresqlLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    return await work()
  } finally {
    await client.end()
  }
}
