import type { DraftStorage } from './drafts'

/** The sentence a person was at last in an article, in this browser. */
export interface LastPlace {
  readonly get: () => string | null
  readonly set: (sentenceId: string) => void
}

/** A full or forbidden storage costs the memory of the place and nothing else. */
export function lastPlace(storage: DraftStorage, personId: string, articleId: string): LastPlace {
  const key = `stet:place:${personId}:${articleId}`
  return {
    get: () => {
      try {
        return storage.getItem(key)
      } catch {
        return null
      }
    },
    set: (sentenceId) => {
      try {
        storage.setItem(key, sentenceId)
      } catch {
        // The next opening begins where work goes on.
      }
    },
  }
}
