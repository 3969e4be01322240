import { resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../core/app-error'
import { counted } from '../core/text/counted'
import type { AuditProblem } from '../data/audit/problem'
import { verifyLog } from '../data/audit/verify-log'
import { checkBackup, restoreBackup } from '../data/backup/restore-backup'
import { database } from '../data/client'
import { readEnvironment } from '../env'
import { sayProblem } from './say-problem'
import type { Terminal } from './terminal'

export function restoreHouse(program: Command, terminal: Terminal) {
  program
    .command('restore')
    .argument('<file>', 'a backup that `stet backup` wrote')
    .description(
      'Fill an empty database, SQLite or PostgreSQL, with a backup of either. All of it or nothing; it is compared with its hashes before and after, and the log is verified.\n\nThe key of protected sources is not in a backup: set STET_SOURCE_KEY, or put the file source-key back into the data folder.',
    )
    .action(async (file: string) => {
      const path = resolve(terminal.folder, file)
      const checked = await checkBackup(path, process.cwd())
      await terminal.reachDatabase()
      const { databaseUrl } = readEnvironment(process.env)
      const rows = await restoreBackup(databaseUrl, process.cwd(), path, checked)
      terminal.print(`Restored ${counted(rows, 'row')} of ${checked.header.at}. Everybody signs in again.`)
      await verify(terminal)
    })
}

/** What is sealed with a key that is not here yet is no harm to the log. */
async function verify(terminal: Terminal) {
  let sealed = 0
  const told = (problem: AuditProblem) => {
    if (problem.kind === 'values-sealed') sealed++
    else terminal.complain(sayProblem(problem))
  }
  const { entries, problems } = await verifyLog(database().read, { told })
  if (sealed > 0) {
    const what = sealed === 1 ? '1 entry of the log is' : `${sealed} entries of the log are`
    terminal.complain(
      `${what} sealed with a key that is not here. Set STET_SOURCE_KEY, or put the file source-key back into the data folder.`,
    )
  }
  if (problems > sealed) throw new AppError('conflict', 'The log of the backup is not as it was written; see above.')
  terminal.print(`The log is whole: ${counted(entries, 'entry', 'entries')}.`)
}
