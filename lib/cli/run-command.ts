import { Command, CommanderError } from 'commander'
import { AppError } from '../core/app-error'
import { analyze } from './analyze'
import { audit } from './audit'
import { backupHouse } from './backup-house'
import { claimsImport } from './claims-import'
import { deskAdd } from './desk-add'
import { exportFile } from './export-file'
import { importFiles } from './import-files'
import { list } from './list'
import { match } from './match'
import { migrateHouse } from './migrate-house'
import { restoreHouse } from './restore-house'
import { sources } from './sources'
import type { Terminal } from './terminal'
import { tokenCreate } from './token-create'
import { userAdd } from './user-add'

/** Each adds one command, and in this order they stand in the help. */
const COMMANDS = [
  userAdd,
  tokenCreate,
  deskAdd,
  importFiles,
  exportFile,
  list,
  analyze,
  match,
  claimsImport,
  sources,
  migrateHouse,
  backupHouse,
  restoreHouse,
  audit,
] as const

/** It could not: what was typed makes sense, and the house says no. */
const COULD_NOT = 1
const WRONG_USAGE = 2

/** Runs one command and answers its exit code: 0 done, 1 it could not (one line says why), 2 wrong usage. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('stet')
    .description('The desk where editors check an article before it is published.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
    })
  for (const add of COMMANDS) add(program, terminal)
  try {
    await program.parseAsync([...words], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE
    if (!(error instanceof AppError)) throw error
    terminal.complain(error.message)
    return COULD_NOT
  }
}
