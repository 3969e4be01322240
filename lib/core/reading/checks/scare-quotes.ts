import type { BlockType } from '../../text/document'
import { CUE_FORMS } from '../attribution/cue-verbs'
import type { Quotation } from '../marks/quote-mark'
import type { Finding } from '../reading'
import { PUNCTUATION, SMALL, tokensOf, WORD } from '../words/words'
import type { Check, Material } from './check'
import { report } from './report'
import { spanAt } from './span-at'
import { wordList } from './word-list'

/** Q18: a word or two in quote marks in a sentence where nobody speaks: the reader cannot tell quotation from distance. */
export const scareQuotes: Check = (material) => {
  const found: Finding[] = []
  const met = new Set<string>()
  for (const quotation of material.outermost) {
    const words = plainWords(material, quotation)
    if (words === undefined || met.has(words)) continue
    met.add(words)
    if (!standsAlone(material, quotation)) continue
    const message = `“${words}” stands in quote marks, and nobody near it is said to have spoken.`
    found.push(report('Q18', quotation, message))
  }
  return found
}

const MOST_WORDS = 2
/** What tells that a word is meant as a word, or whose it is. */
const NAMING = wordList(`so-called word words term terms phrase phrases name names named titled entitled nicknamed known
  meaning means meant as line slogan label expression adjective noun verb letter letters chant chants sign signs provision provisions clause`)
/** What a word means in another language: `Ruritanian for “hello”`. */
const FOR = 'for'
/** Tokens before the opening mark that may hold one of these. */
const NAMING_REACH = 3
/** Tokens on either side, in the same paragraph, among which one that credits may stand. */
const CUE_REACH = 80
/** Their single marks are the way of the house. */
const HEADINGS: readonly BlockType[] = ['headline', 'standfirst', 'subhead']

/** The words of a quotation that has a word or two in small letters; undefined for any other. */
function plainWords({ words, marks }: Material, { open, close }: Quotation): string | undefined {
  const first = (marks.marks[open]?.token ?? 0) + 1
  const after = marks.marks[close ?? -1]?.token ?? 0
  const last = words.kinds[after - 1] === PUNCTUATION ? after - 1 : after
  if (last <= first || last - first > MOST_WORDS) return undefined
  for (let at = first; at < last; at++) if (words.kinds[at] !== WORD || words.shapes[at] !== SMALL) return undefined
  return words.lower.slice(first, last).join(' ')
}

/** True when nothing in the paragraph tells who speaks or that the word is meant as a word. The title of a text is left alone. */
function standsAlone({ document, words, marks }: Material, quotation: Quotation): boolean {
  const block = spanAt(document.blocks, quotation.start)
  if (!block || block === document.blocks[0] || HEADINGS.includes(block.type)) return false
  const open = marks.marks[quotation.open]?.token ?? 0
  for (let at = Math.max(0, open - NAMING_REACH); at < open; at++) if (NAMING.has(words.lower[at] ?? '')) return false
  if (words.lower[open - 1] === FOR && words.shapes[open - 2] !== SMALL) return false
  const [first, after] = tokensOf(words, block)
  const end = Math.min(after, open + CUE_REACH)
  for (let at = Math.max(first, open - CUE_REACH); at < end; at++)
    if (CUE_FORMS.has(words.lower[at] ?? '')) return false
  return true
}
