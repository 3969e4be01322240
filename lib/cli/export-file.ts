import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { AppError } from '../core/app-error'
import { EXPORT_COPIES, EXPORT_FORMATS } from '../core/review/vocabulary'
import * as articles from '../schemas/versions'
import { exportArticle } from '../use-cases/export-article'
import { actorFor } from './actor'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'
import { understood } from './understood'

interface Options {
  readonly format: string
  readonly copy: string
  readonly version?: string
  readonly sources?: string
  readonly output?: string
  readonly as?: string
}

export function exportFile(program: Command, terminal: Terminal) {
  program
    .command('export')
    .description('Write a version of an article as a file, or to standard output.')
    .argument('<id>', 'the article, as `stet list` shows it')
    .addOption(new Option('--format <format>').choices(EXPORT_FORMATS).makeOptionMandatory())
    .addOption(
      new Option(
        '--copy <copy>',
        'clean: as it is; checked: with the accepted corrections; tracked: with all of them shown; checking: with all the work',
      )
        .choices(EXPORT_COPIES)
        .default('checked'),
    )
    .option('--version <number>', 'which version (default: the newest)')
    .option('--sources <ids>', 'protected sources that are to be in it, with commas between (default: none)')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--as <email>', 'in whose name (default: the first admin)')
    .action(async (articleId: string, { output, as, ...options }: Options) => {
      if (terminal.isScreen && !output && options.format === 'docx') {
        throw new AppError('invalid', 'A Word document is not for the screen. Say where to write it: -o FILE')
      }
      const input = understood(articles.exportArticle.input, { articleId, ...options })
      await openHouse(terminal)
      const { bytes } = await exportArticle(await actorFor(as), input)
      if (output) await save(resolve(terminal.folder, output), bytes)
      else terminal.write(bytes)
    })
}

async function save(path: string, bytes: Uint8Array) {
  try {
    await writeFile(path, bytes)
  } catch (error) {
    throw new AppError('forbidden', `${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}
