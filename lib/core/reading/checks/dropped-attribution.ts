import type { Span } from '../../text/span'
import type { Quote } from '../reading'
import { AUXILIARY, BE, classesOf, FINITE, SUBJECT_PRONOUN } from '../words/function-words'
import { tokensOf, WORD, type Words } from '../words/words'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { report } from './report'
import { indexAfter, spanAt } from './span-at'

/** A4: a paragraph of nothing but speech that no one in it, in the sentence before or in the words behind is said to have spoken. */
export const droppedAttribution: Check = (material) => {
  const spoken = [...lonelyQuotes(material), ...lonelySentences(material)]
  return spoken.map((span) => {
    const words = excerpt(material.document.text, span)
    return report('A4', span, `Nobody in reach is said to have spoken the words ${words}.`)
  })
}

const lonelyQuotes = (material: Material): Span[] =>
  material.quotes.filter(
    (quote) =>
      quote.type === 'direct' &&
      !quote.speaker &&
      isClause(material.words, quote) &&
      fillsParagraph(material, quote) &&
      !isIntroduced(material, quote.start) &&
      !isSignedBehind(material, quote.end),
  )

/** Sentences that are closed as speech at the end of a paragraph without speaker, and never opened. */
function lonelySentences(material: Material): Span[] {
  const { document, sentences, marks, attributed } = material
  return marks.marks.flatMap((mark) => {
    const block = spanAt(document.blocks, mark.start)
    if (mark.side !== 'close' || mark.partner !== null || block?.end !== mark.end) return []
    const attribution = attributed[indexAfter(attributed, block.start)]
    const isAttributed = attribution !== undefined && attribution.start < block.end
    return isAttributed || goesOn(material, block) ? [] : (spanAt(sentences, mark.start) ?? [])
  })
}

/** True when the paragraph before ends with speech whose speaker is known, with which a paragraph of speech goes on. */
function goesOn({ document, quotes }: Material, block: Span): boolean {
  const before = document.blocks[indexAfter(document.blocks, block.start) - 1]
  const last = quotes[indexAfter(quotes, block.start) - 1]
  return before !== undefined && last?.speaker != null && last.type === 'direct' && last.end === before.end
}

const LEAST_WORDS = 6
/** Tokens among which a verb is looked for. */
const REACH = 40
const ANNOUNCES = ':,;—–-…'
const DASHES = '—–-―[('
/** UTF-16 units within which an attribution is at the start of its sentence. */
const NEAR = 3
const CLAUSE = AUXILIARY | BE | FINITE | SUBJECT_PRONOUN

/** True for words that say something, and not a title or a phrase. */
function isClause(words: Words, quote: Quote): boolean {
  const [first, after] = tokensOf(words, quote)
  let count = 0
  let clause = false
  for (let at = first; at < Math.min(after, first + REACH); at++) {
    if (words.kinds[at] === WORD) count++
    if (classesOf(words.lower[at] ?? '') & CLAUSE) clause = true
  }
  return clause && count >= LEAST_WORDS
}

function fillsParagraph({ document }: Material, quote: Quote): boolean {
  const block = spanAt(document.blocks, quote.start)
  return block !== undefined && block.type === 'paragraph' && block.start === quote.start && block.end <= quote.end + 1
}

/** True when the sentence before credits words to somebody, or announces them by its last mark. */
function isIntroduced({ document, sentences, attributed }: Material, start: number): boolean {
  const before = sentences[indexAfter(sentences, start) - 1]
  if (!before) return true
  if (ANNOUNCES.includes(document.text.charAt(before.end - 1))) return true
  return (attributed[indexAfter(attributed, before.start)]?.start ?? start) < start
}

/** True when the next paragraph begins with an attribution: `— Jane Poe`, `Poe said.` */
function isSignedBehind({ document, sentences, attributed }: Material, end: number): boolean {
  const after = sentences[indexAfter(sentences, end)]
  if (!after) return false
  const first = document.text.charAt(after.start)
  return (
    DASHES.includes(first) || (attributed[indexAfter(attributed, after.start)]?.start ?? after.end) < after.start + NEAR
  )
}
