import { findHits } from '@/lib/core/text/find-hits'
import type { Search } from './types'

export const NO_SEARCH: Search = { query: '', hits: [], current: -1 }

/** A new search: the current hit is the first at or after `from`, or else the first. */
export function startSearch(text: string, query: string, from: number): Search {
  const hits = findHits(text, query)
  if (hits.length === 0) return { query, hits, current: -1 }
  const next = hits.findIndex((hit) => hit.start >= from)
  return { query, hits, current: Math.max(next, 0) }
}

/** The next or previous hit, around the end. */
export function stepSearch(search: Search, step: 1 | -1): Search {
  const count = search.hits.length
  return count === 0 ? search : { ...search, current: (search.current + step + count) % count }
}
