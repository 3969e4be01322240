import { vi } from 'vitest'
import type { ArticleView } from '@/lib/schemas/views'
import { pagePersonOf } from '@/lib/web/page-person'
import { articleOf, HARBOUR } from './article.fixture'
import type { Browser } from './browser'
import { createDesk } from './create-desk'
import { type DraftStorage, memoryDraftStorage } from './drafts'
import { memoryStorage, type OutboxStorage } from './outbox-storage'
import { fetchRefusals } from './say-who-may'
import { fetchContention } from './settle'
import type { DeskActor } from './types'

export const ADA: DeskActor = { id: 'ada', name: 'Ada', role: 'editor' }

export interface Request {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

export type Answer = { readonly status: number; readonly body?: unknown } | 'no line'

interface Given {
  readonly article?: Partial<ArticleView>
  readonly actor?: DeskActor
  readonly storage?: OutboxStorage
  readonly drafts?: DraftStorage
  readonly isMissing?: boolean
}

/** A desk in a browser without a net: the test answers each request in its turn. */
export async function deskInBrowser({
  article,
  actor = ADA,
  storage = memoryStorage(),
  drafts,
  isMissing = false,
}: Given = {}) {
  const requests: (Request & { readonly answer: (answer: Answer) => Promise<void> })[] = []
  const listeners = new Map<string, (event: { data: string }) => void>()
  let serverArticle = isMissing ? null : articleOf(HARBOUR, article)
  let presenceStatus = 204
  let isFailing = false
  const onlineListeners: (() => void)[] = []
  /** Of each request, of whatever kind, whose page it says it is from. */
  const persons: (string | null)[] = []

  const fetch: Browser['fetch'] = (url, init = {}) => {
    const path = String(url).replace('/api/v1', '')
    persons.push(
      pagePersonOf(new Request(new URL(String(url), 'http://stet.example'), { headers: init.headers ?? {} })),
    )
    const method = init.method ?? 'GET'
    if (method === 'GET' && isFailing) return Promise.reject(new TypeError('Failed to fetch'))
    if (method === 'GET') return Promise.resolve(Response.json(serverArticle, { status: serverArticle ? 200 : 404 }))
    if (method === 'PUT') return Promise.resolve(new Response(null, { status: presenceStatus }))
    return new Promise((resolve, reject) => {
      const body = init.body === undefined ? undefined : JSON.parse(String(init.body))
      const answer = async (given: Answer) => {
        if (given === 'no line') reject(new TypeError('Failed to fetch'))
        else resolve(Response.json(given.body ?? {}, { status: given.status }))
        await settled()
      }
      requests.push({ method, path, body, answer })
    })
  }
  const toasts: { title: string; description?: string | undefined }[] = []
  const browser: Browser = {
    fetch,
    openStream: (url) => {
      persons.push(pagePersonOf(new Request(new URL(url, 'http://stet.example'))))
      return {
        readyState: 1,
        addEventListener: (type: string, listener: (event: { data: string }) => void) => listeners.set(type, listener),
        close: () => listeners.clear(),
      }
    },
    outboxStorage: () => storage,
    draftStorage: () => drafts ?? memoryDraftStorage(),
    onDraftElsewhere: () => () => {},
    onOnline: (listener) => {
      onlineListeners.push(listener)
      return () => {}
    },
    onOffline: () => () => {},
    onLeave: () => () => {},
    afterPaint: (work) => work(),
  }
  const toast = (message: { title: string; description?: string | undefined }) => {
    toasts.push(message)
    return ''
  }
  const desk = createDesk({ articleId: 'a1', actor, toast, browser })
  const stop = desk.start()
  await vi.waitUntil(() => desk.store.getState().load !== 'loading')
  return {
    desk,
    stop,
    actions: desk.actions,
    toasts,
    storage,
    state: () => desk.store.getState(),
    sentence: (id: string) => desk.store.getState().objects.sentences.get(id),
    /** The requests so far. */
    requests,
    persons,
    /** The nth request, as soon as it is there. */
    request: async (index: number) => {
      await vi.waitUntil(() => requests[index])
      const found = requests[index]
      if (!found) throw new Error('There is no such request.')
      return found
    },
    receive: (type: 'change' | 'here' | 'beat' | 'open' | 'error', data: unknown = null) =>
      listeners.get(type)?.({ data: JSON.stringify(data) }),
    /** Null: somebody deletes the article, and this browser hears nothing of it. */
    serverHas: (next: ArticleView | null) => {
      serverArticle = next
    },
    /** Somebody deletes the article: its stream ends. */
    deleteArticle: async () => {
      presenceStatus = 404
      serverArticle = null
      listeners.get('error')?.({ data: '' })
      await vi.waitUntil(() => desk.store.getState().isGone, { timeout: 3000 })
    },
    failReading: () => {
      isFailing = true
    },
    endSession: () => {
      presenceStatus = 401
    },
    goOnline: () => {
      for (const listener of onlineListeners) listener()
    },
  }
}

/** Lets everything that waits for an answer go on. */
export const settled = async () => {
  await Promise.all([fetchContention(), fetchRefusals()])
  await new Promise<void>((resolve) => setTimeout(resolve))
}
