import type { DeskStore } from './desk-store'
import type { Drafts } from './drafts'
import { type Loaded, loadArticle } from './load-article'
import { placeDrafts } from './place-drafts'
import type { Names } from './rename'

export interface ReaderOptions {
  readonly desk: DeskStore
  readonly drafts: Drafts
  readonly fetch: typeof globalThis.fetch
  /** Where the article is read. */
  readonly address: string
  /** Sentences have other names in the article that was read. */
  readonly onRenamed: (names: Names) => void
}

/** How often a reply is asked for again that is older than what is known already, as from a cache on the way. */
const MOST_TRIES = 3

/**
 * Reads the article, also once more when it has changed as a whole. One reading at a time: who asks during one waits
 * for another after it, because the one under way may be too old for them. Answers what became of it.
 */
export function articleReader(options: ReaderOptions): () => Promise<Loaded['kind']> {
  let reading: Promise<Loaded['kind']> | null = null
  let next: Promise<Loaded['kind']> | null = null
  const start = () => {
    reading = read(options).finally(() => {
      reading = null
    })
    return reading
  }
  return () => {
    if (!reading) return start()
    next ??= reading.then(() => {
      next = null
      return start()
    })
    return next
  }
}

async function read(options: ReaderOptions): Promise<Loaded['kind']> {
  const { desk, fetch, address } = options
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const known = desk.beginLoad()
    const loaded = await loadArticle(fetch, address)
    if (loaded.kind === 'article' && loaded.article.revision < known) continue
    show(options, loaded)
    return loaded.kind
  }
  desk.endLoad()
  return 'failed'
}

function show({ desk, drafts, onRenamed }: ReaderOptions, loaded: Loaded) {
  const { article, text } = desk.state.getState()
  if (loaded.kind === 'article') {
    placeDrafts(drafts, article && text, loaded.article.version.text)
    onRenamed(desk.load(loaded.article))
    return
  }
  desk.endLoad()
  if (!article) desk.state.setState({ load: loaded.kind })
  else if (loaded.kind === 'missing') desk.state.setState({ isGone: true })
}
