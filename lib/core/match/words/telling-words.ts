import { KIND_OF_WORD, type WordKind } from '../../reading/claims/word-kinds'

/** Kinds of words that every English text has and that tell nobody’s wording. */
const OF_GRAMMAR: ReadonlySet<WordKind> = new Set([
  ...(['me', 'we', 'you', 'they', 'it', 'mine', 'ours', 'yours', 'theirs', 'this', 'there', 'asking', 'one'] as const),
  ...(['modal', 'be', 'was', 'have', 'had', 'do', 'did', 'let', 'not', 'joining', 'article', 'relation'] as const),
  ...(['condition', 'all', 'more', 'most', 'future', 'going', 'hesitation', 'degree'] as const),
])

/** True for a word, as it is compared, that only holds others together. In other languages than English no word is one. */
export function isOfGrammar(word: string): boolean {
  const kind = KIND_OF_WORD.get(word)
  return kind !== undefined && OF_GRAMMAR.has(kind)
}
