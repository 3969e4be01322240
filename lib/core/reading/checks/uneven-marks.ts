import { isEnglish } from '../../text/language'
import type { Quotation } from '../marks/quote-mark'
import type { Finding } from '../reading'
import { tokensOf, WORD } from '../words/words'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { report } from './report'
import { indexAfter } from './span-at'

/** Q14 in one sentence: a few words in single marks and a few in double ones, for the same use. */
export const unevenMarks: Check = (material) => {
  const { document, sentences, language } = material
  const found: Finding[] = []
  if (!isEnglish(language)) return found
  let before: Quotation | undefined
  for (const quotation of material.outermost) {
    if (!isFragment(material, quotation)) continue
    const isOneSentence = before && indexAfter(sentences, before.start) === indexAfter(sentences, quotation.start)
    if (before && isOneSentence && widthOf(material, before) !== widthOf(material, quotation)) {
      const [here, there] = [quotation, before].map((one) => excerpt(document.text, one))
      const widths = [quotation, before].map((one) => widthOf(material, one))
      const message = `${here} stands in ${widths[0]} marks, and ${there} in ${widths[1]} ones in the same sentence.`
      found.push(report('Q14', quotation, message, [before]))
    }
    before = quotation
  }
  return found
}

/** Words that are set off or taken over; more of them are speech, for which a house may have other marks. */
const MOST_WORDS = 3

const widthOf = ({ marks }: Material, { open }: Quotation) => marks.marks[open]?.width

function isFragment({ words }: Material, { start, end, close }: Quotation): boolean {
  if (close === null) return false
  const [first, after] = tokensOf(words, { start, end })
  let count = 0
  for (let at = first; at < after && count <= MOST_WORDS; at++) if (words.kinds[at] === WORD) count++
  return count > 0 && count <= MOST_WORDS
}
