import { trimSpan } from './characters'
import { canonicalLanguage } from './language'
import type { Span } from './span'

/** How much is given to the platform's segmenter at once, in UTF-16 units: it takes over-linear time on long text. */
const PIECE = 2000
/** A sentence may be longer than a piece; one longer than this is cut. */
const LONGEST_PIECE = 64_000

/**
 * The sentences of one block by the rules that Unicode has for its language, a BCP 47 tag; a tag that is none is read
 * by the rules for all languages. Linear in the length of the text.
 */
export function segmentByLanguage(text: string, language: string): Span[] {
  const segmenter = new Intl.Segmenter(canonicalLanguage(language), { granularity: 'sentence' })
  // A single line break inside a block is no end of a sentence, as it is for Unicode.
  const line = text.replaceAll('\n', ' ')
  const sentences: Span[] = []
  let from = 0
  let length = PIECE
  while (from < text.length) {
    const to = pieceEnd(text, from + length)
    const starts = Array.from(segmenter.segment(line.slice(from, to)), ({ index }) => from + index)
    const isCut = to < text.length
    if (isCut && starts.length === 1 && length < LONGEST_PIECE) {
      length *= 2
      continue
    }
    // The last sentence of a piece that is cut may go on, and is read again with what follows.
    const next = isCut && starts.length > 1 ? (starts.pop() ?? to) : to
    starts.forEach((start, index) => {
      const span = trimSpan(text, start, starts[index + 1] ?? next)
      if (span.start < span.end) sentences.push(span)
    })
    from = next
    length = PIECE
  }
  return sentences
}

/** At most `end`, and never between the halves of a surrogate pair. */
function pieceEnd(text: string, end: number): number {
  if (end >= text.length) return text.length
  const unit = text.charCodeAt(end)
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end
}
