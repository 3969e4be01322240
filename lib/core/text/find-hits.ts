import type { Span } from './span'

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
