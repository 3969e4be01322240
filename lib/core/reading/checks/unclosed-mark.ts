import type { Span } from '../../text/span'
import type { Quotation } from '../marks/quote-mark'
import type { Finding, Replacement } from '../reading'
import { tokenAt, WORD } from '../words/words'
import type { Check, Material } from './check'
import { drawnLike } from './drawn-marks'
import { excerpt } from './excerpt'
import { report } from './report'
import { indexAfter, spanAt } from './span-at'

/** Q12: a quotation that is opened and never closed, unless the next paragraph opens its marks again and goes on. */
export const unclosedMark: Check = (material) => {
  const { document, outermost } = material
  const found: Finding[] = []
  for (const quotation of outermost) {
    if (quotation.close !== null || quotation.goesOn) continue
    const words = excerpt(document.text, quotation)
    const message = `The quotation that begins ${words} is opened and not closed in its paragraph.`
    found.push(report('Q12', quotation, message, [], closed(material, quotation)))
  }
  return found
}

/** The closing mark, where there is only one place for it: in one sentence without other marks. */
function closed(material: Material, quotation: Quotation): Replacement | undefined {
  const { marks, sentences } = material
  const [mark, next] = [marks.marks[quotation.open], marks.marks[quotation.open + 1]]
  const sentence = spanAt(sentences, quotation.start)
  if (!mark || !sentence || sentence.end < quotation.end || (next && next.start < sentence.end)) return undefined
  if (!isBeforeTag(material, quotation, sentence) && !isParagraph(material, quotation, sentence)) return undefined
  return { start: quotation.end, end: quotation.end, text: drawnLike(mark, 'close') }
}

/** `“We will stay, she said.`: words in marks that stay open end behind the comma of an attribution. */
const isBeforeTag = ({ document }: Material, quotation: Quotation, sentence: Span): boolean =>
  quotation.end < sentence.end && document.text.charAt(quotation.end - 1) === ','

/** Where a whole paragraph of one sentence is spoken, the closing mark is missing at its end. */
function isParagraph({ document, attributed, words }: Material, quotation: Quotation, sentence: Span): boolean {
  const { start, end } = quotation
  const attribution = attributed[indexAfter(attributed, start)]
  if (attribution && attribution.start < end) return false
  const isAll = spanAt(document.blocks, start)?.start === start && sentence.end === end
  return isAll && ENDS.includes(document.text.charAt(end - 1)) && words.kinds[tokenAt(words, start) + 1] === WORD
}

const ENDS = '.?!…'
