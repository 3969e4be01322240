import { WORD, type Words } from '../words/words'
import { isRole } from './titles'

/** An apposition is sought over so many tokens. */
const LONGEST = 14

/**
 * The role that stands behind a name between commas: `Jane Doe, [deputy secretary of state], said`. Undefined when no
 * comma follows or what follows names no role.
 */
export function appositionOf(words: Words, nameEnd: number): { first: number; after: number } | undefined {
  if (words.lower[nameEnd] !== ',') return undefined
  let first = nameEnd + 1
  if (ARTICLES.has(words.lower[first] ?? '')) first++
  let hasRole = false
  for (let token = first; token < nameEnd + LONGEST && token < words.count; token++) {
    const word = words.lower[token] ?? ''
    if (words.kinds[token] !== WORD) return hasRole && ',.;)'.includes(word) ? { first, after: token } : undefined
    if (NOT_IN_ROLES.has(word)) return undefined
    if (isRole(word)) hasRole = true
  }
  return undefined
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their'])
/** Where one of these stands, a clause goes on and no role. */
const NOT_IN_ROLES = new Set(
  'said says told is was were are has had have who whom whose which that he she they and but'.split(' '),
)
