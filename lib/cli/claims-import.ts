import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../core/app-error'
import * as claims from '../schemas/claims'
import { importClaims } from '../use-cases/claims/import-claims'
import { actorFor } from './actor'
import { bytesOf } from './bytes-of'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'
import { understood } from './understood'

interface Options {
  readonly desk?: string
  readonly as?: string
  readonly dryRun?: boolean
}

export function claimsImport(program: Command, terminal: Terminal) {
  const group = program.commands.find((one) => one.name() === 'claims') ?? program.command('claims')
  group
    .description('The claim library.')
    .command('import')
    .description('Import published fact-checks: ClaimReview as JSON-LD, or a saved web page that holds it.')
    .argument('<file...>')
    .option('--desk <desk>', 'name or id of the desk (default: the only one)')
    .option('--as <email>', 'in whose name (default: the first admin)')
    .option('--dry-run', 'only say what would come in')
    .action(async (files: string[], { desk, as, dryRun = false }: Options) => {
      await openHouse(terminal)
      const actor = await actorFor(as)
      let failed = 0
      for (const path of files) {
        try {
          const file = new File([await bytesOf(resolve(terminal.folder, path))], basename(path))
          const given = understood(claims.importClaims.input, { file, desk, preview: dryRun })
          const { added, changed, there, refused } = await importClaims(actor, given)
          terminal.print(`${path}: ${added} new, ${changed} changed, ${there} there already, ${refused.length} refused`)
          for (const { claim, why } of refused) terminal.complain(`${path}: ${claim ? `“${claim}”: ` : ''}${why}`)
        } catch (error) {
          if (!(error instanceof AppError) || files.length === 1) throw error
          failed += 1
          terminal.print(`${path}: ${error.message}`)
        }
      }
      if (failed > 0)
        throw new AppError('invalid', `${failed} of ${files.length} files were refused; their lines say why.`)
    })
}
