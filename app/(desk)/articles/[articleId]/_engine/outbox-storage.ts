import { createStore, del, entries, set } from 'idb-keyval'
import type { Sending } from './commands/command'

/** Where commands wait that are not yet confirmed. One entry each, so that two pages never overwrite each other. */
export interface OutboxStorage {
  read(): Promise<readonly Sending[]>
  write(sending: Sending): Promise<void>
  remove(key: string): Promise<void>
}

/** In the browser's own database, which survives a reload and a crash. `owner` keeps people and articles apart. */
export function browserStorage(owner: string): OutboxStorage {
  const store = createStore('stet', 'outbox')
  return {
    read: async () => {
      const all = await entries<string, Sending>(store)
      return all.filter(([name]) => name.startsWith(`${owner}:`)).map(([, sending]) => sending)
    },
    write: (sending) => set(`${owner}:${sending.key}`, sending, store),
    remove: (key) => del(`${owner}:${key}`, store),
  }
}

/** For where there is no database, such as a private window: lasts as long as the page. */
export function memoryStorage(): OutboxStorage {
  const sendings = new Map<string, Sending>()
  return {
    read: async () => [...sendings.values()],
    write: async (sending) => void sendings.set(sending.key, sending),
    remove: async (key) => void sendings.delete(key),
  }
}
