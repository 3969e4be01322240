import { segmentBlock } from '../../text/segment'
import { findQuoteMarks } from '../marks/find-quote-marks'
import { scanWords } from '../words/scan-words'
import { findAttributions } from './find-attributions'

/** What is credited to whom in a paragraph, as `speaker | cue | content`, the parts of the content joined by ` … `. */
export function creditsIn(text: string): string[] {
  const words = scanWords(text)
  const quotations = findQuoteMarks(words).quotations.filter(({ depth }) => depth === 0)
  return findAttributions(words, segmentBlock(text, 0), quotations).map(({ speaker, cue, content }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return [speaker?.text ?? 'nobody', cue.text, said].join(' | ')
  })
}
