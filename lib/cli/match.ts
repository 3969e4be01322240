import type { Command } from 'commander'
import { matchQuote } from '../core/match/match-quote'
import { indexSource, type SourceIndex } from '../core/match/source/index-source'
import { rowsOf } from './rows'
import type { Terminal } from './terminal'

/** Sources that are kept ready, since rows of one source mostly stand together. */
const KEPT = 16

export function match(program: Command, terminal: Terminal) {
  program
    .command('match')
    .description('Compare quotes with the sources they come from, word by word. Needs no database.')
    .requiredOption(
      '--jsonl',
      'rows {"id", "quote", "sourceText"} that are piped in, to rows of how they match, in the same order; offsets count in `sourceText`',
    )
    .action(async () => {
      const indexes = new Map<string, SourceIndex>()
      for (const { id, quote, sourceText } of rowsOf(await terminal.readInput(), ['quote', 'sourceText'])) {
        terminal.print(JSON.stringify({ id, ...matchQuote(quote, indexOnce(indexes, sourceText)) }))
      }
    })
}

function indexOnce(indexes: Map<string, SourceIndex>, text: string): SourceIndex {
  const kept = indexes.get(text)
  if (kept) return kept
  const index = indexSource(text)
  const [oldest] = indexes.keys()
  if (indexes.size >= KEPT && oldest !== undefined) indexes.delete(oldest)
  indexes.set(text, index)
  return index
}
