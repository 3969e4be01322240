import type { Span } from '../../text/span'
import { SMALL, tokensOf, type Words } from '../words/words'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { report } from './report'
import { indexAfter, spanAt } from './span-at'
import { wordList } from './word-list'

/**
 * Q15, marks that cover too little: `we` or `I` outside of all quote marks, beside a paragraph of speech. An article
 * whose author speaks as `we` or `I` throughout is left alone.
 */
export const lostMarks: Check = (material) => {
  const { document, sentences, words } = material
  const spoken = sentences.flatMap((sentence) => {
    const word = firstPerson(material, sentence)
    return word === undefined ? [] : [{ sentence, word }]
  })
  if (spoken.length > Math.max(FEW, sentences.length * SHARE)) return []
  return spoken
    .filter(({ sentence }) => isBesideSpeech(material, sentence.block))
    .map(({ sentence, word }) => {
      const marked = words.text.slice(words.starts[word], words.ends[word])
      const message = `“${marked}” speaks in the article’s own voice in ${excerpt(document.text, sentence)}, beside a quotation: these words may have lost their marks.`
      return report('Q15', sentence, message, [{ start: words.starts[word] ?? 0, end: words.ends[word] ?? 0 }])
    })
}

const FIRST_PERSON = wordList("i we us our ours ourselves my me myself i'm i've i'd i'll we're we've we'd we'll")
/** `most of us`, `let us`, and what a reporter was told. */
const PHRASES_OF_US = wordList('of let told')
const FEW = 3
const SHARE = 0.05

/** Index of the first word that is in the first person, in a sentence without quote marks or attribution. */
function firstPerson({ words, outermost, attributed }: Material, sentence: Span): number | undefined {
  const [first, after] = tokensOf(words, sentence)
  for (let at = first; at < after; at++) {
    if (!FIRST_PERSON.has(words.lower[at] ?? '') || !isPronoun(words, at, first)) continue
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

/** True when the paragraph before or behind this one begins or ends with speech. */
const isBesideSpeech = ({ document, outermost }: Material, block: number): boolean =>
  [document.blocks[block - 1], document.blocks[block + 1]].some(
    (beside) => beside && (spanAt(outermost, beside.start) || spanAt(outermost, beside.end - 1)),
  )
