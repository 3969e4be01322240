import { AppError } from '../core/app-error'
import { isLogChained } from '../data/audit/chain-old-entries'
import { database } from '../data/client'
import { migrate } from '../data/migrate'
import { migrationState } from '../data/migration-state'
import { readEnvironment } from '../env'
import type { Terminal } from './terminal'

/**
 * Makes sure that there is a database of this very version. One that has none of the tables is filled; an older one is
 * left alone, because a server may be working on it.
 */
export async function openHouse(terminal: Terminal): Promise<void> {
  await terminal.reachDatabase()
  const root = process.cwd()
  const { databaseUrl } = readEnvironment(process.env)
  const { applied, pending } = await migrationState(databaseUrl, root)
  if (pending.length === 0 && (await isLogChained(database()))) return
  if (applied.length > 0) {
    throw new AppError('conflict', 'The database is older than this Stet. Stop the server and type: stet migrate')
  }
  await migrate(databaseUrl, root)
}
