import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient as PostgresqlClient } from '@/generated/postgresql/client'
import { type Prisma, PrismaClient } from '@/generated/sqlite/client'
import { readEnvironment } from '../env'
import { withDirectSql } from './direct-sql'
import { SqliteConnection } from './sqlite-adapter'
import { whenBusy } from './when-busy'
import { WriteQueue } from './write-queue'

/** Reads. On SQLite it sees only what is committed, and a write through it throws. */
export type Db = Omit<Prisma.TransactionClient, '$executeRaw' | '$executeRawUnsafe'>
/** What a repository writes through: always inside `Database.transact`. */
export type Transaction = Prisma.TransactionClient

export interface Database {
  readonly engine: 'sqlite' | 'postgresql'
  readonly read: Db
  /**
   * All or nothing. Everything a request changes, and its log entries, happen in one of these. Throws `busy` when it had
   * to wait too long for others.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The transactions of PostgreSQL, which look like those of SQLite. */
const ofPostgresql = new WeakSet<Transaction>()

/** For the few statements that the engines do not share. */
export const engineOf = (tx: Transaction): Database['engine'] => (ofPostgresql.has(tx) ? 'postgresql' : 'sqlite')

/** Told of every query as it is sent, for tests that count them. */
export type OnQuery = (sql: string) => void

/** Opens the database that `url` names. The only place that knows which engine it is. */
export function openDatabase(url: string, onQuery?: OnQuery): Database {
  return url.startsWith('file:') ? openSqlite(url, onQuery) : openPostgresql(url, onQuery)
}

const LIMITS = { maxWait: 15_000, timeout: 60_000 }

const LOG = [{ emit: 'event' as const, level: 'query' as const }]

function listening(client: PrismaClient<'query'>, onQuery: OnQuery | undefined): PrismaClient<'query'> {
  if (onQuery) client.$on('query', (event) => onQuery(event.query))
  return client
}

function openSqlite(url: string, onQuery?: OnQuery): Database {
  const connect = (use: 'read' | 'write') => {
    const adapter = new SqliteConnection(url, use)
    const client = listening(new PrismaClient({ adapter, log: onQuery ? LOG : [] }), onQuery)
    const opened = async () => {
      if (!adapter.open) await client.$connect()
      if (!adapter.open) throw new Error('The database did not open.')
      return adapter.open
    }
    return { client, opened, direct: withDirectSql(client, opened, onQuery) }
  }
  const [reader, writer] = [connect('read'), connect('write')]
  const queue = new WriteQueue({
    begin: async () => (await writer.opened()).begin(),
    exec: async (sql) => (await writer.opened()).exec(sql),
  })
  return {
    engine: 'sqlite',
    read: reader.direct,
    transact: (work) => queue.transact(() => work(writer.direct)).catch(whenBusy),
    close: async () => {
      await writer.client.$disconnect()
      await reader.client.$disconnect()
    },
  }
}

function openPostgresql(url: string, onQuery?: OnQuery): Database {
  // Generated from the same schema: the two clients have the same shape, under two names.
  const made = new PostgresqlClient({ adapter: new PrismaPg({ connectionString: url }), log: onQuery ? LOG : [] })
  const client = listening(made as unknown as PrismaClient<'query'>, onQuery)
  return {
    engine: 'postgresql',
    read: client,
    transact: (work) => {
      const known = (tx: Transaction) => {
        ofPostgresql.add(tx)
        return work(tx)
      }
      return client.$transaction(known, LIMITS).catch(whenBusy)
    },
    close: () => client.$disconnect(),
  }
}

const shared = globalThis as { stetDatabase?: Database }

/** The database of this process, opened at first use and kept over hot reloads. */
export function database(): Database {
  shared.stetDatabase ??= openDatabase(readEnvironment(process.env).databaseUrl)
  return shared.stetDatabase
}

/** Tests put a throw-away database here. */
export function replaceDatabase(replacement: Database) {
  shared.stetDatabase = replacement
}
