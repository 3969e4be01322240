import { joinPieces, type SourcePiece, type SourceText } from '@/lib/core/source/source-text'
import { labelsOf } from './read-turns'

/** A transcript that came as a document, such as that of a hearing in a PDF: each part gets its speaker, and its text stays. */
export function nameSpeakers({ text, parts }: SourceText): SourceText {
  const written = parts.map(({ start, end }) => text.slice(start, end))
  const labels = labelsOf(written)
  const pieces: SourcePiece[] = []
  let speaker: string | undefined
  /** Where the words end that are in a piece. A name on a line of its own is in none: it stands before the next words. */
  let done = 0
  for (const [index, { start, end, ...about }] of parts.entries()) {
    const whole = written[index] ?? ''
    const label = labels[index]
    if (label?.speaker) speaker = label.speaker
    const words = label?.speaker ? label.words : whole
    if (words === '') continue
    const before = text.slice(done, end - words.length)
    const gap = pieces.length > 0 ? (/^\s*/.exec(before)?.[0] ?? '') : ''
    pieces.push({
      ...about,
      text: words,
      gap,
      label: before.slice(gap.length),
      ...(speaker && { speaker }),
      ...(label?.speaker && label.from !== undefined && { from: label.from }),
    })
    done = end
  }
  return joinPieces(pieces)
}
