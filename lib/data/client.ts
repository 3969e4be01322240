import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient as PostgresqlClient } from '@/generated/postgresql/client'
import { type Prisma, PrismaClient } from '@/generated/sqlite/client'
import { readEnvironment } from '../env'
import { SqliteConnection } from './sqlite-adapter'

/** Reads. On SQLite it sees only what is committed, and a write through it throws. */
export type Db = Omit<Prisma.TransactionClient, '$executeRaw' | '$executeRawUnsafe'>
/** What a repository writes through: always inside `Database.transact`. */
export type Transaction = Prisma.TransactionClient

export interface Database {
  readonly engine: 'sqlite' | 'postgresql'
  readonly read: Db
  /** All or nothing. Everything a request changes, and its log entries, happen in one of these. */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Opens the database that `url` names. The only place that knows which engine it is. */
export function openDatabase(url: string): Database {
  return url.startsWith('file:') ? openSqlite(url) : openPostgresql(url)
}

const LIMITS = { maxWait: 15_000, timeout: 60_000 }

function openSqlite(url: string): Database {
  const reader = new PrismaClient({ adapter: new SqliteConnection(url, 'read') })
  const writer = new PrismaClient({ adapter: new SqliteConnection(url, 'write') })
  return {
    engine: 'sqlite',
    read: reader,
    transact: (work) => writer.$transaction(work, LIMITS),
    close: async () => {
      await writer.$disconnect()
      await reader.$disconnect()
    },
  }
}

function openPostgresql(url: string): Database {
  // Generated from the same schema: the two clients have the same shape, under two names.
  const client = new PostgresqlClient({ adapter: new PrismaPg({ connectionString: url }) }) as unknown as PrismaClient
  return {
    engine: 'postgresql',
    read: client,
    transact: (work) => client.$transaction(work, LIMITS),
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
