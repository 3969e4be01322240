import { basename, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { AppError } from '../core/app-error'
import { readText } from '../core/reading/read-text'
import type { Reading } from '../core/reading/reading'
import { guessLanguage } from '../core/text/guess-language'
import { canonicalLanguage } from '../core/text/language'
import { analyzeArticle } from '../documents/read/prepare-article'
import { RefusedDocument } from '../documents/refused-document'
import { bytesOf } from './bytes-of'
import { readingReport } from './reading-report'
import { rowsOf } from './rows'
import type { Terminal } from './terminal'

interface Options {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly language?: string
}

export function analyze(program: Command, terminal: Terminal) {
  program
    .command('analyze')
    .description('Read an article: its sentences, quotes with speakers, claims and findings. Needs no database.')
    .argument('[file]', '.txt, .md, .html or .docx (default: the text that is piped in)')
    .addOption(new Option('--json', 'for programs: one object; offsets count in its `text`').conflicts('jsonl'))
    .option('--jsonl', 'rows {"id", "text"} that are piped in, to rows of what was read, in the same order')
    .option('--language <tag>', 'as in en, de or pt-BR (default: a guess)', languageTag)
    .action(async (file: string | undefined, { json, jsonl, language }: Options) => {
      if (jsonl) {
        if (file) throw new AppError('invalid', 'With --jsonl the rows are piped in; leave the file out.')
        return analyzeRows(await terminal.readInput(), terminal, language)
      }
      const { text, reading } = file
        ? await readFile(resolve(terminal.folder, file), language)
        : plain(await terminal.readInput(), language)
      if (json) terminal.print(JSON.stringify({ text, ...printed(reading) }))
      else for (const line of readingReport(text, reading)) terminal.print(line)
    })
}

function languageTag(typed: string): string {
  const tag = canonicalLanguage(typed)
  if (!tag) throw new InvalidArgumentError('It is no language tag such as en, de or pt-BR.')
  return tag
}

const plain = (text: string, language = guessLanguage(text)) => ({ text, reading: readText(text, { language }) })

async function readFile(path: string, language?: string): Promise<{ text: string; reading: Reading }> {
  const bytes = await bytesOf(path)
  try {
    return analyzeArticle({ bytes, name: basename(path) }, { language })
  } catch (error) {
    if (error instanceof RefusedDocument) throw new AppError(error.code, error.message)
    throw error
  }
}

/** What other findings tell is for desks that switch the kinds of these off. */
const printed = ({ folded: _told, ...reading }: Reading) => reading

function analyzeRows(input: string, terminal: Terminal, language?: string): void {
  for (const { id, text } of rowsOf(input, ['text'])) {
    terminal.print(JSON.stringify({ id, ...printed(plain(text, language).reading) }))
  }
}
