/** Words of a page that stand beside one another on one baseline. Points, from the upper left corner. */
export interface PdfLine {
  readonly text: string
  /** Where the words begin and end. */
  readonly left: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  /** Size of the type. */
  readonly size: number
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly height: number
  readonly lines: readonly PdfLine[]
}
