import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { AskedChanges } from '../documents/read/reading'
import * as articles from '../schemas/articles'
import { importArticle } from '../use-cases/import-article'
import { actorFor } from './actor'
import { bytesOf } from './bytes-of'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'
import { understood } from './understood'

interface Options {
  readonly desk?: string
  readonly as?: string
  readonly changes?: AskedChanges
}

export function importFiles(program: Command, terminal: Terminal) {
  program
    .command('import')
    .description(
      'Import articles: .txt, .md, .html, .docx, .odt, and NITF, NewsML and ninjs. One line per file: id and title, or why it was refused.',
    )
    .argument('<file...>')
    .option('--desk <desk>', 'name or id of the desk (default: the only one)')
    .addOption(
      new Option('--changes <how>', 'tracked changes as made (the default), as not made, or as proposals').choices([
        'accepted',
        'original',
        'proposals',
      ]),
    )
    .option('--as <email>', 'in whose name (default: the first admin)')
    .action(async (files: string[], options: Options) => {
      await openHouse(terminal)
      const actor = await actorFor(options.as)
      let refused = 0
      for (const file of files) {
        const outcome = await importFile(actor, resolve(terminal.folder, file), options)
        if (outcome instanceof AppError) refused += 1
        terminal.print(
          outcome instanceof AppError ? `-\t${file}: ${outcome.message}` : `${outcome.id}\t${outcome.title}`,
        )
        if (outcome instanceof AppError && files.length === 1) throw outcome
      }
      if (refused > 0)
        throw new AppError('invalid', `${refused} of ${files.length} files were refused; their lines say why.`)
    })
}

async function importFile(actor: Actor, path: string, { desk, changes }: Options) {
  try {
    const file = new File([await bytesOf(path)], basename(path))
    return await importArticle(actor, understood(articles.importArticle.input, { file, desk, changes }))
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}
