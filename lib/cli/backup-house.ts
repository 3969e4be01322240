import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { counted } from '../core/text/counted'
import { makeBackup } from '../data/backup/make-backup'
import { readEnvironment } from '../env'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'

export const ABOUT_THE_KEY = `What is protected is in it as it is kept: sealed. Its key is not. Keep STET_SOURCE_KEY, or the file source-key of the
data folder, in another place than the backup: without it nobody opens what is protected any more.`

export function backupHouse(program: Command, terminal: Terminal) {
  program
    .command('backup')
    .argument('<file>', 'where to write it; nothing may be there yet')
    .description(
      `Write all that is in the database into one file, as it is at this moment. Stet may run meanwhile.\n\n${ABOUT_THE_KEY}\n\nSessions are left out: after a restore everybody signs in again.`,
    )
    .action(async (file: string) => {
      await openHouse(terminal)
      const path = resolve(terminal.folder, file)
      const rows = await makeBackup(readEnvironment(process.env).databaseUrl, process.cwd(), path)
      terminal.print(`Wrote ${counted(rows, 'row')} into ${file} (${counted(statSync(path).size, 'byte')}).`)
      terminal.print(ABOUT_THE_KEY)
    })
}
