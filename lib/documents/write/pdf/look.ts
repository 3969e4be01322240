/** How a line is drawn at words: under them in its own way for each kind of mark, or through what is cut. */
export type LineKind = 'under' | 'double' | 'dotted' | 'dashed' | 'wavy' | 'through'

/** How words look. Lengths are in points. */
export interface Look {
  readonly face: 'serif' | 'sans'
  readonly size: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly colour?: string
  readonly line?: LineKind
  /** How far above the line they stand. */
  readonly raised?: number
}

/** Words of one look; a line feed in them begins a new line. */
export interface Words {
  readonly text: string
  readonly look: Look
  /** An address of the web. */
  readonly href?: string
  /** The name of a place in the report. */
  readonly to?: string
}

/** A stretch of words that stands by itself. */
export interface Paragraph {
  /** What it is to those who do not see it; the names are those of PDF 1.7, 14.8.4. */
  readonly tag: 'P' | 'H1' | 'H2' | 'H3' | 'BlockQuote' | 'Caption' | 'LBody'
  readonly words: readonly Words[]
  /** From one line to the next. */
  readonly leading: number
  readonly before?: number
  readonly indent?: number
  /** Stands in the indent, before the first line. */
  readonly marker?: Words
  /** The name by which other parts lead here. */
  readonly name?: string
  readonly keepsWithNext?: boolean
  readonly startsPage?: boolean
  /** A hairline above it. */
  readonly hasRule?: boolean
  /** A bar at its side, as at what is quoted from a source. */
  readonly hasBar?: boolean
  /** A bar below it, filled to this share of its width; its words say the same. */
  readonly share?: number
  /** Listed in the outline of the file. */
  readonly isListed?: boolean
}

/** Paragraphs that belong together; the names of what they are together are those of PDF 1.7, 14.8.4. */
export interface Part {
  readonly part: 'Sect' | 'Art' | 'L' | 'LI'
  readonly children: readonly (Part | Paragraph)[]
}

export const isPart = (one: Part | Paragraph): one is Part => 'part' in one

/** The paragraphs in the order in which they are read. */
export const paragraphsIn = (parts: readonly (Part | Paragraph)[]): Paragraph[] =>
  parts.flatMap((one) => (isPart(one) ? paragraphsIn(one.children) : one))

export const INK = '#1f1e1b'
export const GREY = '#595959'
/** Hairlines and bars. */
export const RULE = '#c2bfb8'
export const CUT = '#a11a1a'
export const PUT = '#11603a'

/** A4 in points, and the room around the words. */
export const PAGE = { width: 595.28, height: 841.89, top: 68, bottom: 76, side: 86 } as const
export const MEASURE = PAGE.width - 2 * PAGE.side
