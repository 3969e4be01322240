import type { DraftStorage } from './drafts'
import type { LastSeen } from './news'

/** When a person last had an article open in this browser. A full or forbidden storage costs only the memory of it. */
export function lastSeen(storage: DraftStorage, personId: string, articleId: string) {
  const key = `stet:seen:${personId}:${articleId}`
  return {
    get: (): LastSeen | null => {
      try {
        const [at, version] = storage.getItem(key)?.split(' ') ?? []
        return at && version ? { at, version: Number(version) } : null
      } catch {
        return null
      }
    },
    set: ({ at, version }: LastSeen): void => {
      try {
        storage.setItem(key, `${at} ${version}`)
      } catch {
        // What happened in between is told once more.
      }
    },
  }
}
