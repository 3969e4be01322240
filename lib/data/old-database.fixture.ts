import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import { type Engine, freshDatabaseUrl } from './on-each-engine'

/** The URL of a database that no migration has seen, for tests of what becomes of an older one. */
export async function emptyDatabase(engine: Engine): Promise<string> {
  const url = await freshDatabaseUrl(engine)
  if (engine === 'sqlite') return `${url}.old`
  const address = new URL(url)
  const name = `old${address.pathname.slice(1)}`
  await run(url, `CREATE DATABASE "${name}" TEMPLATE template0`)
  address.pathname = name
  return `${address}`
}

/** Runs SQL on it, whatever stands in it. */
export async function run(url: string, sql: string): Promise<void> {
  if (url.startsWith('file:')) {
    const connection = new Sqlite(url.slice('file:'.length))
    connection.exec(sql)
    connection.close()
    return
  }
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
