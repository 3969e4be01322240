import { onChange } from '../data/changes'
import { database } from '../data/client'
import { type OpenPage, type WatchedState, watchedStates } from '../data/presence'
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
  /** The kinds of finding that were switched off when it was last looked at; to tell it when others are. */
  findingsOff?: string | null
  readonly tell: (event: WatchEvent) => void
}

/** Changes made by another process are found by asking, this often. Milliseconds. */
const INTERVAL = 1000

interface Hub {
  readonly watchers: Set<Watcher>
  /** Articles to look at, when the look that is going on is done. */
  readonly due: Set<string>
  /** One look at a time, so that nobody is told twice or out of order. */
  isLooking: boolean
  stop?: () => void
}

const shared = globalThis as { stetHub?: Hub }

function hub(): Hub {
  shared.stetHub ??= { watchers: new Set(), due: new Set(), isLooking: false }
  return shared.stetHub
}

/** Tells the watcher of everything that happens from its revision on. Returns what ends it. */
export function watch(watcher: Watcher): () => void {
  const { watchers } = hub()
  watchers.add(watcher)
  start()
  look([watcher.articleId])
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
  const timer = setInterval(() => look([...hub().watchers].map((watcher) => watcher.articleId)), INTERVAL)
  timer.unref()
  const silence = onChange((articleId) => look([articleId]))
  hub().stop = () => {
    clearInterval(timer)
    silence()
  }
}

/** Looks now, or once more after the look that is going on; any number of changes meanwhile make one. */
function look(articleIds: readonly string[]): void {
  const { due } = hub()
  for (const articleId of articleIds) due.add(articleId)
  if (!hub().isLooking) void lookWhileDue()
}

async function lookWhileDue(): Promise<void> {
  const { due } = hub()
  hub().isLooking = true
  while (due.size > 0) {
    const articleIds = [...due]
    due.clear()
    await tellNews(articleIds).catch((error: unknown) => console.error(error))
  }
  hub().isLooking = false
}

/** One query for all of these articles, and more only for those of which there is something to tell. */
async function tellNews(articleIds: readonly string[]): Promise<void> {
  const watched = articleIds.filter((articleId) => watchersOf(articleId).length > 0)
  const states = await watchedStates(database().read, watched, new Date())
  const telling = [...states].map(([articleId, state]) => tellNewsOf(articleId, state))
  for (const told of await Promise.allSettled(telling)) if (told.status === 'rejected') console.error(told.reason)
}

const watchersOf = (articleId: string) => [...hub().watchers].filter((watcher) => watcher.articleId === articleId)

async function tellNewsOf(articleId: string, { revision, title, findingsOff, pages }: WatchedState): Promise<void> {
  const watchers = watchersOf(articleId)
  const behind = watchers.filter((watcher) => watcher.revision < revision)
  for (const after of new Set(behind.map((watcher) => watcher.revision))) {
    const reached = behind.filter((one) => one.revision === after)
    const data = await changesSince(articleId, after)
    if (!data) {
      for (const watcher of reached) {
        watcher.revision = revision
        // Of an article that is gone there is nothing to tell. But whatever is told asks first whether the one who
        // watches still may, so saying again who is here ends the line at once.
        watcher.here = undefined
      }
      continue
    }
    for (const watcher of reached) {
      watcher.revision = data.revision
      watcher.tell({ event: 'change', id: data.revision, data })
    }
  }
  for (const watcher of watchers) {
    const before = watcher.findingsOff
    watcher.findingsOff = findingsOff
    if (before === undefined || before === findingsOff) continue
    watcher.tell({ event: 'change', id: watcher.revision, data: { ...NOTHING, revision: watcher.revision, title } })
  }
  const here = asHere(pages)
  const fingerprint = JSON.stringify(here)
  for (const watcher of watchers) {
    if (watcher.here === fingerprint) continue
    watcher.here = fingerprint
    watcher.tell({ event: 'here', data: here })
  }
}

/** Nobody did anything to the article, but it is to be shown anew. */
const NOTHING: Omit<ChangeEvent, 'revision' | 'title'> = {
  entries: [],
  sentences: [],
  annotations: [],
  corrections: [],
  findings: [],
  removed: [],
  reload: true,
  people: [],
}

const asHere = (pages: readonly OpenPage[]): HereEvent => ({
  here: pages.map(({ page, personId, name, sentenceId }) => ({ page, person: personId, name, sentenceId })),
})
