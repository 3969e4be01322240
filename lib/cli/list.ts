import { type Command, Option } from 'commander'
import * as articles from '../schemas/articles'
import type { ArticleSummary } from '../schemas/views'
import { listArticles } from '../use-cases/list-articles'
import { actorFor } from './actor'
import { openHouse } from './open-house'
import type { Terminal } from './terminal'
import { understood } from './understood'

interface Options {
  readonly q?: string
  readonly desk?: string
  readonly state: string
  readonly as?: string
  readonly json?: boolean
}

export function list(program: Command, terminal: Terminal) {
  program
    .command('list')
    .description('List articles, those with the latest activity first: id, desk, version, settled sentences, title.')
    .option('--q <words>', 'only those with these words in title or text')
    .option('--desk <desk>', 'only those of this desk')
    .addOption(new Option('--state <state>').choices(articles.ARTICLE_STATES).default('open'))
    .option('--as <email>', 'as this person sees them (default: all)')
    .option('--json', 'one JSON object per line')
    .action(async ({ as, json, ...options }: Options) => {
      await openHouse(terminal)
      const actor = await actorFor(as)
      let cursor: string | undefined
      do {
        const page = await listArticles(
          actor,
          understood(articles.listArticles.input, { ...options, limit: 100, cursor }),
        )
        for (const article of page.items) terminal.print(json ? JSON.stringify(article) : asLine(article))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
    })
}

const asLine = ({ id, desk, version, progress, title }: ArticleSummary) =>
  [id, desk.name, `v${version}`, `${progress.settled}/${progress.total}`, title].join('\t')
