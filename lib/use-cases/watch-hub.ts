import { revisionsOf } from '../data/articles'
import { onChange } from '../data/changes'
import { database } from '../data/client'
import { type OpenPage, pagesOn } from '../data/presence'
import type { ChangeEvent, HereEvent } from '../schemas/events'
import { changesSince } from './changes-since'

export type WatchEvent =
  | { readonly event: 'change'; readonly id: number; readonly data: ChangeEvent }
  | { readonly event: 'here'; readonly data: HereEvent }

export interface Watcher {
  readonly articleId: string
  /** The revision it has been told up to. */
  revision: number
  /** What it was last told about who is here, to tell only what is new. */
  here?: string
  readonly tell: (event: WatchEvent) => void
}

/** Changes made by another process are found by asking, this often. Milliseconds. */
const INTERVAL = 1000

interface Hub {
  readonly watchers: Set<Watcher>
  /** Articles that are being looked at: one look at a time, so that nobody is told twice or out of order. */
  readonly looking: Set<string>
  /** Those to look at again when that is done. */
  readonly again: Set<string>
  stop?: () => void
}

const shared = globalThis as { stetHub?: Hub }

function hub(): Hub {
  shared.stetHub ??= { watchers: new Set(), looking: new Set(), again: new Set() }
  return shared.stetHub
}

/** Tells the watcher of everything that happens from its revision on. Returns what ends it. */
export function watch(watcher: Watcher): () => void {
  const { watchers } = hub()
  watchers.add(watcher)
  start()
  look(watcher.articleId)
  return () => {
    watchers.delete(watcher)
    if (watchers.size === 0) {
      hub().stop?.()
      hub().stop = undefined
    }
  }
}

function start(): void {
  if (hub().stop) return
  const timer = setInterval(() => {
    for (const articleId of new Set([...hub().watchers].map((watcher) => watcher.articleId))) look(articleId)
  }, INTERVAL)
  timer.unref()
  const silence = onChange((articleId) => look(articleId))
  hub().stop = () => {
    clearInterval(timer)
    silence()
  }
}

/** Looks now, or once more after the look that is going on; any number of changes meanwhile make one. */
function look(articleId: string): void {
  const { looking, again } = hub()
  if (looking.has(articleId)) {
    again.add(articleId)
    return
  }
  looking.add(articleId)
  tellNews(articleId)
    .catch((error: unknown) => console.error(error))
    .finally(() => {
      looking.delete(articleId)
      if (again.delete(articleId)) look(articleId)
    })
}

async function tellNews(articleId: string): Promise<void> {
  const watchers = [...hub().watchers].filter((watcher) => watcher.articleId === articleId)
  if (watchers.length === 0) return
  const db = database().read
  const revision = (await revisionsOf(db, [articleId])).get(articleId) ?? 0
  const behind = watchers.filter((watcher) => watcher.revision < revision)
  for (const after of new Set(behind.map((watcher) => watcher.revision))) {
    const reached = behind.filter((one) => one.revision === after)
    const data = await changesSince(articleId, after)
    if (!data) {
      for (const watcher of reached) watcher.revision = revision
      continue
    }
    for (const watcher of reached) {
      watcher.revision = data.revision
      watcher.tell({ event: 'change', id: data.revision, data })
    }
  }
  const here = asHere(await pagesOn(db, [articleId], new Date()))
  const fingerprint = JSON.stringify(here)
  for (const watcher of watchers) {
    if (watcher.here === fingerprint) continue
    watcher.here = fingerprint
    watcher.tell({ event: 'here', data: here })
  }
}

const asHere = (pages: readonly OpenPage[]): HereEvent => ({
  here: pages.map(({ page, personId, name, sentenceId }) => ({ page, person: personId, name, sentenceId })),
})
