import { EventEmitter } from 'node:events'

const shared = globalThis as { stetChanges?: EventEmitter }

/** One for the process, over hot reloads too: pages and routes may be built apart. */
function changes(): EventEmitter {
  shared.stetChanges ??= new EventEmitter().setMaxListeners(0)
  return shared.stetChanges
}

/** Tells the watchers in this process that an article has changed; those in others find out by its revision. */
export const announceChange = (articleId: string) => changes().emit('change', articleId)

/** Calls back after each change to any article, with its id. Returns what stops it. */
export function onChange(listener: (articleId: string) => void): () => void {
  changes().on('change', listener)
  return () => changes().off('change', listener)
}
