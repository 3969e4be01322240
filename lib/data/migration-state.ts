import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import { listMigrations } from './list-migrations'

export interface MigrationState {
  /** Names of migrations, oldest first. */
  readonly applied: readonly string[]
  readonly pending: readonly string[]
}

const APPLIED = 'SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL'

/** Which of the migrations in `root`/prisma the database at `url` has had. A new one has had none. */
export async function migrationState(url: string, root: string): Promise<MigrationState> {
  const isSqlite = url.startsWith('file:')
  const folder = join(root, 'prisma/migrations', isSqlite ? 'sqlite' : 'postgresql')
  const known = listMigrations(folder).migrationDirectories.map(({ path }) => path)
  const names = new Set(isSqlite ? appliedOnSqlite(url) : await appliedOnPostgresql(url))
  return { applied: known.filter((name) => names.has(name)), pending: known.filter((name) => !names.has(name)) }
}

function appliedOnSqlite(url: string): string[] {
  const path = url.slice('file:'.length)
  if (!existsSync(path)) return []
  const connection = new Sqlite(path, { timeout: 10_000 })
  try {
    const rows = connection.prepare<[], { name: string }>(APPLIED).all()
    return rows.map(({ name }) => name)
  } catch (error) {
    if (error instanceof Error && /no such table/.test(error.message)) return []
    throw error
  } finally {
    connection.close()
  }
}

/** 42P01: undefined_table. https://www.postgresql.org/docs/current/errcodes-appendix.html */
async function appliedOnPostgresql(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(APPLIED)
    return rows.map(({ name }) => name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42P01') return []
    throw error
  } finally {
    await client.end()
  }
}
