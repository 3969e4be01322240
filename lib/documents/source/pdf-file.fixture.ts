import PDFDocument from 'pdfkit'

export type PdfPen = PDFKit.PDFDocument

/** A PDF as bytes; `draw` puts its words and lines on it. The first page is there. */
export function pdfFile(draw: (pen: PdfPen) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pen = new PDFDocument({ margin: 72, size: 'A4', ...options })
    const pieces: Uint8Array[] = []
    pen.on('data', (piece: Uint8Array) => pieces.push(piece))
    pen.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    pen.on('error', reject)
    draw(pen)
    pen.end()
  })
}

/** Pages of the same make: a head, some lines, a foot. */
export const pdfPages = (pages: readonly (readonly string[])[], { head = '', foot = (_: number): string => '' } = {}) =>
  pdfFile((pen) => {
    for (const [index, lines] of pages.entries()) {
      if (index > 0) pen.addPage()
      pen.fontSize(9)
      if (head) pen.text(head, 72, 36, { lineBreak: false })
      if (foot(index + 1)) pen.text(foot(index + 1), 72, 790, { lineBreak: false })
      pen.fontSize(11)
      for (const [row, line] of lines.entries()) pen.text(line, 72, 80 + 14 * row, { lineBreak: false })
    }
  })
