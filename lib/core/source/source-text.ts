/**
 * One paragraph of a document, or one utterance of a transcript. `source.text.slice(start, end)` are its words alone:
 * the name of who speaks, where the text has it, stands before the part.
 */
export interface SourcePart {
  readonly start: number
  readonly end: number
  /** Counts from 1, where there are pages. A paragraph that goes over the edge of a page is two parts. */
  readonly page?: number
  readonly speaker?: string
  /** Milliseconds from the start of the recording. */
  readonly from?: number
  readonly to?: number
}

/** The words of a source. Parts are in order, are never empty, do not overlap, and lie in the text. */
export interface SourceText {
  readonly text: string
  readonly parts: readonly SourcePart[]
}

/** A part before its place in the text is known. */
export interface SourcePiece extends Omit<SourcePart, 'start' | 'end'> {
  readonly text: string
  /** What stands between the piece before it and this one; an empty line when left out. The first piece has nothing before it. */
  readonly gap?: string
  /** What stands before its words and is not among them, such as `Ann Roe: `. */
  readonly label?: string
}

const PARAGRAPH_GAP = '\n\n'

/** Puts pieces together. Those without words are left out. */
export function joinPieces(pieces: Iterable<SourcePiece>): SourceText {
  const written: string[] = []
  const parts: SourcePart[] = []
  let length = 0
  const write = (words: string) => {
    written.push(words)
    length += words.length
  }
  for (const { text, gap = PARAGRAPH_GAP, label = '', ...about } of pieces) {
    if (text === '') continue
    if (parts.length > 0) write(gap)
    write(label)
    parts.push({ start: length, end: length + text.length, ...about })
    write(text)
  }
  return { text: written.join(''), parts }
}
