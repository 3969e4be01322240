import { pageFetch } from './page-fetch'
import { tellSignedIn } from './signed-in'

/** In which a browser remembers who signed in last, so that its other pages hear of it. */
const KEY = 'stet:signed-in'

/** This page is a person's from now on: it says so to the others, and asks again when that may have changed. Answers what ends it. */
export function ownPage(personId: string): () => void {
  tellSignedIn('own')
  remember(personId)
  // What is heard of the answer is heard where it is fetched; without a line there is nothing to hear.
  const ask = () => void pageFetch('/api/v1/me').catch(() => {})
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('storage', ({ key }) => (key === KEY || key === null) && ask(), { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask(), { signal })
  return () => listening.abort()
}

/** Nobody is signed in any more. */
export const disown = () => remember(null)

function remember(personId: string | null) {
  try {
    if (personId === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, personId)
  } catch {
    // A browser that keeps nothing: its pages hear of it from the server, when they send something.
  }
}
