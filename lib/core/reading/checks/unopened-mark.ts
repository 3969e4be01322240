import { isDigit } from '../../text/characters'
import type { Finding } from '../reading'
import type { Check } from './check'
import { excerpt } from './excerpt'
import { report } from './report'
import { spanAt } from './span-at'

/** Q13: a closing quote mark where no quotation is open: its words have lost their opening mark, or it is one too many. */
export const unopenedMark: Check = ({ document, sentences, marks }) => {
  const found: Finding[] = []
  for (const mark of marks.marks) {
    if (mark.side !== 'close' || mark.partner !== null || isMeasure(document.text, mark.start)) continue
    const sentence = spanAt(sentences, mark.start) ?? mark
    const span = { start: sentence.start, end: mark.end }
    const words = excerpt(document.text, span)
    found.push(
      report('Q13', span, `A quote mark closes the sentence that begins ${words}, and none opened it.`, [mark]),
    )
  }
  return found
}

/** `he is 6’2”` */
const isMeasure = (text: string, at: number) => isDigit(text.charCodeAt(at - 1))
