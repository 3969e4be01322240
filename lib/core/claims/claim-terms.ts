import { comparable } from '../match/words/comparable'
import { splitWords } from '../match/words/split-words'

/** As many as a search takes of a claim, the longest first. */
const MOST_TERMS = 40

/** The words of a claim in their order, as they are written and as they are compared. */
export function wordsOfClaim(text: string): { readonly written: string; readonly compared: string }[] {
  const { count, starts, ends } = splitWords(text)
  return Array.from({ length: count }, (_, at) => {
    const written = text.slice(starts[at], ends[at])
    return { written, compared: comparable(written) }
  })
}

/** What a full-text search is asked for: letters and figures, with points and apostrophes between them; each once. */
export function claimTerms(text: string): string[] {
  const terms = wordsOfClaim(text.normalize('NFC')).flatMap(({ written }) => written.match(TERM) ?? [])
  return [...new Set(terms.map((term) => term.toLowerCase()))].sort((a, b) => b.length - a.length).slice(0, MOST_TERMS)
}

const TERM = /[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*/gu
