import type { Span } from '@/lib/core/text/span'
import type { Search } from './types'

export const NO_SEARCH: Search = { query: '', hits: [], current: -1 }

/** More hits than this are of no use to anybody. */
const MOST_HITS = 10_000

/** What a person cannot be expected to type exactly: quote marks, dashes and spaces stand for all of their kind. */
const KINDS_OF_CHARACTER = [
  { any: /['‘’‚‛′]/, pattern: "['‘’‚‛′]" },
  { any: /["“”„‟″«»]/, pattern: '["“”„‟″«»]' },
  { any: /[-‐-―−]/, pattern: '[-‐-―−]' },
  { any: /\s/, pattern: '\\s' },
] as const

/** Where the query stands in the text, whatever its case, in reading order. */
export function findHits(text: string, query: string): readonly Span[] {
  const wanted = query.trim().replaceAll(/\s+/g, ' ')
  if (wanted === '') return []
  const pattern = [...wanted].map(patternOf).join('')
  const hits: Span[] = []
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    hits.push({ start: match.index, end: match.index + match[0].length })
    if (hits.length === MOST_HITS) break
  }
  return hits
}

const patternOf = (character: string) =>
  KINDS_OF_CHARACTER.find(({ any }) => any.test(character))?.pattern ??
  character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')

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
