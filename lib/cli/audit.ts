import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../core/app-error'
import { counted } from '../core/text/counted'
import type { AuditProblem } from '../data/audit/problem'
import type { ChainEnd } from '../data/audit/verify-chain'
import { chainEnds, verifyLog } from '../data/audit/verify-log'
import { database } from '../data/client'
import { openHouse } from './open-house'
import { sayProblem } from './say-problem'
import type { Terminal } from './terminal'

interface Options {
  readonly article?: string
  readonly against?: string
  readonly withoutKey?: true
  readonly json?: true
}

export function audit(program: Command, terminal: Terminal) {
  const command = program.command('audit').description('The log, and whether it is as it was written.')
  command
    .command('verify')
    .option('--article <id>', 'the log and the texts of this article alone')
    .option('--against <file>', 'compare with ends of chains that `audit heads` printed earlier')
    .option('--without-key', 'accept what is sealed with a key that is not here, unread')
    .option('--json', 'one JSON value per problem and line, and the sums on the last')
    .description(
      'Look at every entry, at its hash and that of the one before it, and at the texts, and say what is not as it was written, and where. Answers 0 when everything is, 1 when not.\n\nWhoever can change the whole database can also make its hashes anew. Keep what `audit heads` prints where they cannot reach it.',
    )
    .action((options: Options) => verify(terminal, options))
  command
    .command('heads')
    .description(
      'Print where each chain of the log ends: its name, its length and its last hash. To be kept elsewhere.',
    )
    .action(async () => {
      await openHouse(terminal)
      for await (const { id, length, head } of chainEnds(database().read)) terminal.print(`${id}\t${length}\t${head}`)
    })
}

async function verify(terminal: Terminal, { article, against, withoutKey, json }: Options) {
  await openHouse(terminal)
  const { read } = database()
  if (article !== undefined && (await read.article.count({ where: { id: article } })) === 0) {
    throw new AppError('not-found', 'There is no such article.')
  }
  const kept = against === undefined ? [] : keptEnds(resolve(terminal.folder, against), against)
  let unread = 0
  const told = (problem: AuditProblem) => {
    if (problem.kind === 'values-sealed' && withoutKey) unread++
    else terminal.print(json ? JSON.stringify(problem) : sayProblem(problem))
  }
  const sums = await verifyLog(read, { ...(article !== undefined && { articleId: article }), kept, told })
  const problems = sums.problems - unread
  if (json) terminal.print(JSON.stringify({ ...sums, problems, unread, isWhole: problems === 0 }))
  else if (problems === 0) {
    const looked = [counted(sums.entries, 'entry', 'entries'), counted(sums.versions, 'version')].join(' and ')
    terminal.print(`The log is whole: ${looked} are as they were written.`)
    if (unread > 0) terminal.print(`${counted(unread, 'entry', 'entries')} could not be read without their key.`)
    if (article === undefined) terminal.print(`Head: ${sums.head}`)
  }
  if (problems > 0) throw new AppError('conflict', `The log is not as it was written: ${counted(problems, 'problem')}.`)
}

const END = /^(\S+)\t(\d+)\t([0-9a-f]{64})$/

function keptEnds(path: string, name: string): readonly ChainEnd[] {
  const lines = readLines(path, name)
  return lines.map((line) => {
    const [, id = '', length = '', head = ''] = END.exec(line) ?? []
    if (id === '') throw new AppError('invalid', `${name} is not what stet audit heads printed.`)
    return { id, length: Number(length), head }
  })
}

function readLines(path: string, name: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  } catch {
    throw new AppError('not-found', `There is no file ${name} that can be read.`)
  }
}
