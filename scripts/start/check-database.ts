import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import { SetUpProblem } from '../set-up-problem.mjs'

/** Opens the database once and asks it something, so that what is wrong with it is said in the terms of whoever set it up. */
export async function checkDatabase(url: string): Promise<void> {
  if (url.startsWith('file:')) checkSqlite(url.slice('file:'.length))
  else await checkPostgresql(url)
}

function checkSqlite(path: string) {
  try {
    const sqlite = new Sqlite(path)
    sqlite.exec('BEGIN IMMEDIATE; ROLLBACK')
    sqlite.close()
  } catch (error) {
    throw new SetUpProblem(
      `The database file ${path} cannot be used: ${(error as Error).message}.\n` +
        'Its folder must exist and be writable. To use the file in the data folder, leave DATABASE_URL out.',
    )
  }
}

async function checkPostgresql(url: string) {
  const client = openClient(url)
  try {
    await client.connect()
    await client.query('SELECT 1')
  } catch (error) {
    throw new SetUpProblem(`${placeOf(client)}: ${reasonFor(error as NodeJS.ErrnoException)}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function openClient(url: string): Client {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    if (client.database) return client
  } catch {
    // As an address without a database: what is wrong with it is said below.
  }
  throw new SetUpProblem(
    'DATABASE_URL is not a whole address. It looks like postgres://user:password@host:5432/database,\n' +
      'with %-codes for special characters in the password.',
  )
}

const placeOf = ({ host, port, database }: Client) => `PostgreSQL at ${host}:${port}, database “${database}”`

/** By the code of Node or of PostgreSQL. https://www.postgresql.org/docs/current/errcodes-appendix.html */
function reasonFor(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ECONNREFUSED':
      return 'nobody answers there.\nIs PostgreSQL running, and are host and port in DATABASE_URL right?'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no host of that name.\nCorrect DATABASE_URL.'
    case '3D000':
      return 'there is no such database.\nMake it with createdb, or correct DATABASE_URL.'
    case '28P01':
    case '28000':
      return 'the user or the password is refused.\nCorrect DATABASE_URL.'
    default:
      return `${error.message || error.code}.\nIs PostgreSQL reachable from here, and is DATABASE_URL right?`
  }
}
