import type { Command } from 'commander'
import { migrate } from '../data/migrate'
import { readEnvironment } from '../env'
import type { Terminal } from './terminal'

export function migrateHouse(program: Command, terminal: Terminal) {
  program
    .command('migrate')
    .description('Bring the database up to date. `npm start` does so by itself.')
    .action(async () => {
      await terminal.reachDatabase()
      const applied = await migrate(readEnvironment(process.env).databaseUrl, process.cwd())
      for (const name of applied) terminal.print(`Applied ${name}.`)
      if (applied.length === 0) terminal.print('The database is up to date.')
    })
}
