import { isDigit } from '../../text/characters'
import type { Span } from '../../text/span'
import { GLYPHS } from '../marks/glyphs'
import type { QuoteMark } from '../marks/quote-mark'
import type { Finding, Replacement } from '../reading'
import { QUOTE_MARK, tokenAt, type Words } from '../words/words'
import type { Check, Material } from './check'
import { drawnLike } from './drawn-marks'
import { excerpt } from './excerpt'
import { report } from './report'
import { indexAfter, spanAt } from './span-at'
import { wordList } from './word-list'

/** Q13: a closing quote mark where no quotation is open: its words have lost their opening mark, or it is one too many. */
export const unopenedMark: Check = (material) => {
  const { document, sentences, marks } = material
  const found: Finding[] = []
  for (const [index, mark] of marks.marks.entries()) {
    if (mark.side !== 'close' || mark.partner !== null || isMeasure(document.text, mark.start)) continue
    const sentence = spanAt(sentences, mark.start) ?? mark
    const span = { start: sentence.start, end: mark.end }
    const message = `A quote mark closes the sentence that begins ${excerpt(document.text, span)}, and none opened it.`
    found.push(report('Q13', span, message, [mark], openedAtStart(material, sentence, index)))
  }
  return found
}

/** `he is 6’2”` */
const isMeasure = (text: string, at: number) => isDigit(text.charCodeAt(at - 1))

/** No narration begins with one of these beside a lost mark. */
const SPEAKS = wordList("we we're we've we'd we'll i i'm i've i'd i'll our my")
/** UTF-16 units between a mark and the attribution right behind it. */
const NEAR = 2

/**
 * Where the first sentence of a paragraph, up to the only mark in it, can be nothing but speech, the opening mark is missing
 * at its start: an attribution follows on the comma before the mark, or a whole paragraph begins with `we`.
 */
function openedAtStart(material: Material, sentence: Span, index: number): Replacement | undefined {
  const { document, marks, words } = material
  const mark = marks.marks[index] as QuoteMark
  const block = spanAt(document.blocks, sentence.start)
  const [before, after] = [marks.marks[index - 1], marks.marks[index + 1]]
  if (block?.start !== sentence.start || (before && before.start >= block.start)) return undefined
  if (after && after.start < sentence.end) return undefined
  if (hasLikeBefore(words, sentence, mark)) return undefined
  const isSpeaker = SPEAKS.has(words.lower[tokenAt(words, sentence.start)] ?? '')
  if (!(isSpeaker && mark.end === block.end && sentence.end === block.end) && !isTagged(material, mark))
    return undefined
  return { start: sentence.start, end: sentence.start, text: drawnLike(mark, 'open') }
}

/** `It rained.'We must go,' Poe said`: another sign like the mark, which was read as an apostrophe and may be the one. */
function hasLikeBefore(words: Words, sentence: Span, mark: QuoteMark): boolean {
  for (let token = tokenAt(words, sentence.start); (words.starts[token] ?? mark.start) < mark.start; token++) {
    if (words.kinds[token] === QUOTE_MARK && GLYPHS.get(words.lower[token] ?? '')?.width === mark.width) return true
  }
  return false
}

/** `…,” Poe said`, with the attribution right behind the mark. */
function isTagged({ document, attributed }: Material, { start, end }: QuoteMark): boolean {
  const attribution = attributed[indexAfter(attributed, end)]
  return document.text.charAt(start - 1) === ',' && attribution !== undefined && attribution.start <= end + NEAR
}
