import type { Finding } from '../reading'
import { LINE_BREAK, ofVocabulary, PARAGRAPH_BREAK, PUNCTUATION, QUOTE_MARK, WORD, type Words } from '../words/words'
import type { Check } from './check'
import { namedSoon } from './named-soon'
import { report } from './report'
import { spanAt } from './span-at'
import { wordList } from './word-list'

/** A12: words credited to nobody in particular: `experts say`, `studies show`, `it is widely believed that`, `according to insiders`. */
export const vagueSource: Check = (material) => {
  const { words, outermost } = material
  const found: Finding[] = []
  const isNamedSoon = namedSoon(material)
  const mayBegin = ofVocabulary(words, (word) => RULES.has(word))
  for (let at = 0; at < words.count; at++) {
    if (!mayBegin[words.forms[at] ?? 0]) continue
    const last = RULES.get(words.lower[at] ?? '')?.(words, at)
    if (last === undefined || spanAt(outermost, words.starts[at] ?? 0)) continue
    if (isNamedSoon(words.starts[at] ?? 0, words.lower[at] ?? '')) continue
    const span = { start: words.starts[at] ?? 0, end: words.ends[last] ?? 0 }
    const source = words.text.slice(span.start, span.end)
    found.push(
      report('A12', span, `“${source}” does not tell the reader who: name one, or say how many and of what kind.`),
    )
  }
  return found
}

const PEOPLE = wordList(`experts critics observers analysts insiders commentators pundits scientists researchers sources
  opponents detractors skeptics sceptics economists historians academics scholars psychologists specialists`)
const PRONOUNS = wordList('some many others')
const PAPERS = wordList('studies research surveys polls reports')
const COUNTS = wordList('some many most several other')
const SAYS = wordList(`say says said believe believed argue argued think thought claim claimed fear feared warn warned
  suggest suggested agree agreed contend contended predict predicted insist insisted worry maintain note noted`)
const SHOWS = wordList(`show shows showed shown suggest suggests suggested indicate indicates indicated prove proves
  proved say says said find finds found`)
const ADVERBS = wordList('have has had also now often generally widely repeatedly long')
const WAS = wordList('is was')
const DEGREES = wordList('widely generally commonly often largely')
const BELIEVED = wordList(
  'said believed thought understood rumored rumoured claimed alleged assumed felt feared argued',
)
/** What may stand before people of whom nothing else is told. */
const OPENERS = wordList('and but or as that while although though because if so yet where when which')
const BREAKS = [PUNCTUATION, LINE_BREAK, PARAGRAPH_BREAK, QUOTE_MARK]

/** Index of the verb of `many experts say`, `studies have shown`; undefined when no such words begin here. */
function saidBy({ lower, kinds }: Words, at: number): number | undefined {
  const verbs = PAPERS.has(lower[at] ?? '') ? SHOWS : SAYS
  if (!isBare(lower, kinds, at) || isJoinedToName(lower, kinds, at)) return undefined
  let verb = at + 1
  while (verb < at + 3 && ADVERBS.has(lower[verb] ?? '')) verb++
  return verbs.has(lower[verb] ?? '') ? verb : undefined
}

/** True when nothing before a word tells which of the kind are meant: `and experts`, `some experts`, but not `Ruritanian experts`. */
function isBare(lower: readonly string[], kinds: Uint8Array, at: number): boolean {
  const before = COUNTS.has(lower[at - 1] ?? '') ? at - 2 : at - 1
  return before < 0 || BREAKS.includes(kinds[before] ?? WORD) || OPENERS.has(lower[before] ?? '')
}

/** `Poe and others said`, where others are those who stand with Poe. */
const isJoinedToName = (lower: readonly string[], kinds: Uint8Array, at: number): boolean =>
  lower[at] === 'others' && lower[at - 1] === 'and' && kinds[at - 2] === WORD

/** Index of the participle of `it is widely believed`. */
function believedBy({ lower }: Words, at: number): number | undefined {
  if (!WAS.has(lower[at + 1] ?? '')) return undefined
  const verb = DEGREES.has(lower[at + 2] ?? '') ? at + 3 : at + 2
  return BELIEVED.has(lower[verb] ?? '') && lower[verb + 1] === 'that' ? verb : undefined
}

/** Index of the noun of `according to some experts`, when nothing is told of them behind it either. */
function accordingTo({ lower, kinds, count }: Words, at: number): number | undefined {
  if (lower[at + 1] !== 'to') return undefined
  const noun = COUNTS.has(lower[at + 2] ?? '') ? at + 3 : at + 2
  const isVague = PEOPLE.has(lower[noun] ?? '') || PAPERS.has(lower[noun] ?? '')
  return isVague && (noun + 1 >= count || BREAKS.includes(kinds[noun + 1] ?? WORD)) ? noun : undefined
}

/** What begins with a word: gives the index of the last token of the vague source, if it is one. */
const RULES = new Map<string, (words: Words, at: number) => number | undefined>([
  ...[...PEOPLE, ...PRONOUNS, ...PAPERS].map((word) => [word, saidBy] as const),
  ['it', believedBy],
  ['according', accordingTo],
])
