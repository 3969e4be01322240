import { onSignedIn, whoIsSignedIn } from '@/app/_people/signed-in'
import { afterPaint } from './after-paint'
import { type DraftStorage, draftStorage } from './drafts'
import type { EventStream } from './live'
import { browserStorage, type OutboxStorage } from './outbox-storage'

/** What the desk needs of the browser. Nothing of it is touched before it is called, so the server can hold one too. */
export interface Browser {
  readonly fetch: typeof globalThis.fetch
  readonly openStream: (url: string) => EventStream
  /** `owner` keeps people and articles apart. */
  readonly outboxStorage: (owner: string) => OutboxStorage
  readonly draftStorage: () => DraftStorage
  /** Calls back when another page has written to the storage of drafts, with the key or null; answers what stops it. */
  readonly onDraftElsewhere: (listener: (key: string | null) => void) => () => void
  /** Calls back when the line is back, or the page's own person, so that what waits can go; answers what stops it. */
  readonly onOnline: (listener: () => void) => () => void
  /** Calls back when the line is gone, where the browser knows; answers what stops it. */
  readonly onOffline: (listener: () => void) => () => void
  /** Calls back when the page is left; answers what stops it. */
  readonly onLeave: (listener: () => void) => () => void
  /** Does it when what was done is painted. */
  readonly afterPaint: (work: () => void) => void
}

export const realBrowser: Browser = {
  fetch: (...request) => fetch(...request),
  openStream: (url) => new EventSource(url),
  outboxStorage: browserStorage,
  draftStorage,
  onDraftElsewhere: (listener) => {
    const heard = ({ key, storageArea }: StorageEvent) => storageArea === localStorage && listener(key)
    addEventListener('storage', heard)
    return () => removeEventListener('storage', heard)
  },
  onOnline: (listener) => {
    addEventListener('online', listener)
    const stop = onSignedIn(() => whoIsSignedIn() === 'own' && listener())
    return () => {
      stop()
      removeEventListener('online', listener)
    }
  },
  onOffline: (listener) => {
    addEventListener('offline', listener)
    return () => removeEventListener('offline', listener)
  },
  onLeave: (listener) => {
    addEventListener('pagehide', listener)
    return () => removeEventListener('pagehide', listener)
  },
  afterPaint,
}
