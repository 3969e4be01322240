import type { Quotation } from '../marks/quote-mark'
import type { Finding, Replacement } from '../reading'
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
    found.push(report('Q12', quotation, message, [], closedAtEnd(material, quotation)))
  }
  return found
}

/** Where a whole paragraph of one sentence is spoken, its closing mark is missing at its end. */
function closedAtEnd(material: Material, quotation: Quotation): Replacement | undefined {
  const { document, sentences, attributed, marks } = material
  const block = spanAt(document.blocks, quotation.start)
  const sentence = spanAt(sentences, quotation.start)
  const mark = marks.marks[quotation.open]
  if (!mark || block?.start !== quotation.start || sentence?.end !== quotation.end) return undefined
  const attribution = attributed[indexAfter(attributed, quotation.start)]
  if (attribution && attribution.start < quotation.end) return undefined
  return { start: quotation.end, end: quotation.end, text: drawnLike(mark, 'close') }
}
