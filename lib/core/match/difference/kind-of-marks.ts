import type { Link } from '../read-quote'
import type { ChangeKind } from '../result'
import { comparable } from '../words/comparable'
import { splitWords } from '../words/split-words'

/** What stands between two words and differs: a question that is none in the source, a mark of the quote, or type. */
export function kindOfMarks(source: string, quote: string, link: Link | undefined): ChangeKind {
  if (link?.kind === 'patch') return isPatchOf(source, link) ? 'marked' : 'wording'
  if (link && setAlike(source) !== setAlike(quote)) return 'marked'
  return source.includes('?') === quote.includes('?') ? 'typographic' : 'question'
}

/** True when a patched word can stand for the only word of these. */
export function isPatchOf(source: string, { head, foot }: Link): boolean {
  const words = splitWords(source)
  const word = comparable(source.slice(words.starts[0], words.ends[0]))
  return words.count === 1 && word.length >= head.length + foot.length && word.startsWith(head) && word.endsWith(foot)
}

/** Marks without their spaces, and dots in one form: an ellipsis that the source has too is none of the quote. */
const setAlike = (marks: string) => marks.replaceAll('…', '...').replace(/\s+/g, '').toLowerCase()
