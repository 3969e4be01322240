import type { Quotation } from '../marks/quote-mark'
import type { Finding, Replacement } from '../reading'
import { CAPITAL, CAPITALS, INITIAL, PUNCTUATION, type Words } from '../words/words'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { report } from './report'
import { wordList } from './word-list'

/** Q15, marks that cover too much: an attribution that stands inside them, as in `“We will stay, he said.”` */
export const swallowedAttribution: Check = (material) => {
  const found: Finding[] = []
  for (const quotation of material.outermost) {
    const [first, last] = attributionAtEnd(material, quotation) ?? []
    if (first === undefined || last === undefined) continue
    const { starts, ends, text } = material.words
    const span = { start: starts[first] ?? 0, end: ends[last] ?? 0 }
    const message = `“${text.slice(span.start, span.end)}” stands inside the marks of the quotation ${excerpt(text, quotation)}.`
    found.push(report('Q15', quotation, message, [span], closedBefore(material, quotation, first)))
  }
  return found
}

/** The closing mark in front of the attribution that begins with a token, in place of the one behind it. */
function closedBefore({ words, marks }: Material, { close }: Quotation, tag: number): Replacement | undefined {
  const mark = marks.marks[close ?? -1]
  const start = words.ends[tag - 1]
  if (!mark || start === undefined) return undefined
  const { text } = words
  return { start, end: mark.end, text: text.slice(mark.start, mark.end) + text.slice(start, mark.start) }
}

const SAID = wordList('said says added adds told tells warned replied explained insisted continued asked wrote')
const PRONOUNS = wordList('he she they')
/** Words a name may have, its title among them. */
const NAME_WORDS = 4
/** Tokens of speech before the attribution. */
const LEAST_SPEECH = 3

/** The tokens, first and last, of `he said` or `said Jane Poe` between a comma and the closing mark. */
function attributionAtEnd({ words, marks }: Material, quotation: Quotation): [number, number] | undefined {
  const open = marks.marks[quotation.open]
  const close = marks.marks[quotation.close ?? -1]
  if (!open || !close) return undefined
  let last = close.token - 1
  while (last > open.token && words.kinds[last] === PUNCTUATION) last--
  const verb = SAID.has(words.lower[last] ?? '') ? last : nameBefore(words, last)
  if (!SAID.has(words.lower[verb] ?? '')) return undefined
  const before = verb === last ? nameBefore(words, last - 1) : verb - 1
  const isApart = words.lower[before] === ',' && before - open.token > LEAST_SPEECH
  return isApart && before + 1 < last ? [before + 1, last] : undefined
}

/** Index of the token before the pronoun or name that ends at `last`. */
function nameBefore({ lower, shapes }: Words, last: number): number {
  if (PRONOUNS.has(lower[last] ?? '')) return last - 1
  let at = last
  while (at > last - NAME_WORDS && [CAPITAL, CAPITALS, INITIAL].includes(shapes[at] ?? 0)) at--
  return at
}
