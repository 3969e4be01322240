import type { Span } from '../../text/span'
import { ofVocabulary, SMALL, tokensOf, type Words } from '../words/words'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { report } from './report'
import { indexAfter, spanAt } from './span-at'
import { wordList } from './word-list'

/**
 * Q15, marks that cover too little: `we` or `I` outside of all quote marks, near a quote mark without a partner or
 * beside a paragraph of speech. An article whose author speaks as `we` or `I` is left alone.
 */
export const lostMarks: Check = (material) => {
  const { document, words } = material
  const spoken: FirstPerson[] = []
  const isFirstPerson = ofVocabulary(words, (word) => FIRST_PERSON.has(word))
  for (const sentence of material.sentences) {
    const word = firstPerson(material, isFirstPerson, sentence)
    if (word !== undefined) spoken.push({ ...sentence, word })
  }
  const strays = strayMarks(material)
  if (spoken.length > MOST) return []
  return spoken
    .filter(
      (sentence) => isNearStray(strays, sentence.block) || (spoken.length <= FEW && hasLostBoth(material, sentence)),
    )
    .map((sentence) => {
      const word = { start: words.starts[sentence.word] ?? 0, end: words.ends[sentence.word] ?? 0 }
      const marked = words.text.slice(word.start, word.end)
      const message = `“${marked}” speaks in the article’s own voice in ${excerpt(document.text, sentence)}: these words may have lost their quote marks.`
      return report('Q15', sentence, message, [word])
    })
}

interface FirstPerson extends Span {
  readonly block: number
  /** Its first word in the first person. */
  readonly word: number
}

const FIRST_PERSON = wordList("i we us our ours ourselves my me myself i'm i've i'd i'll we're we've we'd we'll")
/** The author’s own column, rankings, colleagues are more often meant by these. */
const POSSESSIVE = wordList('my our ours')
/** `most of us`, `let us`, and what a reporter was told. */
const PHRASES_OF_US = wordList('of let told')
/** With more sentences than these in the first person an author speaks, unless marks are missing nearby. */
const FEW = 2
/** With more than these it is an author, or an interview, whatever is missing. */
const MOST = 8
/** Blocks on either side of a mark without a partner among which its words may stand. */
const NEAR = 3

/** Index of the first word that is in the first person, in a sentence outside of all quotations and without attribution. */
function firstPerson(
  { words, outermost, attributed }: Material,
  isFirstPerson: Uint8Array,
  sentence: Span,
): number | undefined {
  const [first, after] = tokensOf(words, sentence)
  for (let at = first; at < after; at++) {
    if (!isFirstPerson[words.forms[at] ?? 0] || !isPronoun(words, at, first)) continue
    return isTouched(outermost, sentence) || isTouched(attributed, sentence) ? undefined : at
  }
  return undefined
}

/** Not `the US`, `World War I`, `I. Poe`, `Our Town`, `most of us`, `let us`. */
function isPronoun({ lower, shapes }: Words, at: number, first: number): boolean {
  if (lower[at] === 'us' && PHRASES_OF_US.has(lower[at - 1] ?? '')) return false
  if (lower[at]?.startsWith('i')) return lower[at + 1] !== '.' && (at === first || shapes[at - 1] === SMALL)
  return at === first ? shapes[at + 1] === SMALL : shapes[at] === SMALL
}

const isTouched = (spans: readonly Span[], span: Span): boolean =>
  (spans[indexAfter(spans, span.start)]?.start ?? Number.POSITIVE_INFINITY) < span.end

/** Blocks that hold a mark without a partner, in order. A quotation that the next paragraph goes on with has none missing. */
function strayMarks({ document, marks, outermost }: Material): number[] {
  const closing = marks.marks.filter(({ side, partner }) => side === 'close' && partner === null)
  const opening = outermost.filter(({ close, goesOn }) => close === null && !goesOn)
  return [...closing, ...opening].map(({ start }) => indexAfter(document.blocks, start)).sort((a, b) => a - b)
}

function isNearStray(strays: readonly number[], block: number): boolean {
  let low = 0
  let high = strays.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((strays[middle] ?? 0) >= block - NEAR) high = middle
    else low = middle + 1
  }
  return (strays[low] ?? Number.POSITIVE_INFINITY) <= block + NEAR
}

/** True for a paragraph of one sentence, with a pronoun, that stands between or beside paragraphs of speech. */
function hasLostBoth({ document, outermost, words }: Material, { block, word, start, end }: FirstPerson): boolean {
  const own = document.blocks[block]
  if (!own || POSSESSIVE.has(words.lower[word] ?? '') || own.start !== start || own.end !== end) return false
  return [document.blocks[block - 1], document.blocks[block + 1]].some(
    (beside) => beside && (spanAt(outermost, beside.start) || spanAt(outermost, beside.end - 1)),
  )
}
