import PDFDocument from 'pdfkit'
import { breakLines, type Setter } from './break-lines'
import { drawFragment, placeFragments } from './draw-line'
import { asArtifact, drawReport } from './draw-report'
import { GREY, type Look, MEASURE, PAGE, type Paragraph, type Part, paragraphsIn, type Words } from './look'
import { paginate } from './paginate'
import { Typefaces } from './typefaces'

export interface Report {
  readonly title: string
  readonly author?: string
  /** A BCP 47 tag. */
  readonly language: string
  /** ISO 8601. */
  readonly madeAt: string
  /** At the foot of every page, before its number. */
  readonly footer: string
  readonly parts: readonly (Part | Paragraph)[]
}

/** PDF/UA: it can be read aloud. The types do not know it yet. */
const FOR_ALL: object = { subset: 'PDF/UA' }

const SMALL: Look = { face: 'sans', size: 7.5, colour: GREY }

/**
 * A tagged PDF for print, with its typefaces in it. Signs that no typeface has are given by their numbers, which the last
 * paragraph then says.
 */
export async function writePdf({ title, author, language, madeAt, footer, parts }: Report): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: '1.7',
    ...FOR_ALL,
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Author: author ?? '', Creator: 'Stet', Producer: 'Stet', CreationDate: new Date(madeAt) },
  })
  const bytes = collect(pdf)
  const typefaces = new Typefaces(pdf)
  const setter: Setter = {
    runs: (text, { look }) => typefaces.runs(text, look),
    width: ({ text, font }, { look }) => pdf.font(font).fontSize(look.size).widthOfString(text),
  }
  const set = (paragraph: Paragraph) => ({
    paragraph,
    lines: breakLines(paragraph.words, MEASURE - (paragraph.indent ?? 0), setter),
    marker: paragraph.marker && breakLines([paragraph.marker], MEASURE, setter)[0],
  })
  const sets = paragraphsIn(parts).map(set)
  const all = typefaces.unknown > 0 ? [...parts, signsByNumber(typefaces.unknown)] : parts
  drawReport(
    pdf,
    all,
    paginate(all.length > parts.length ? [...sets, ...paragraphsIn(all.slice(parts.length)).map(set)] : sets),
  )
  drawFooters(pdf, footer, title, setter)
  pdf.end()
  return bytes
}

const signsByNumber = (count: number): Paragraph => ({
  tag: 'P',
  words: [
    {
      text: `${count === 1 ? 'One sign is' : `${count} signs are`} given by number, such as [U+4E2D], because this file has no typeface for ${count === 1 ? 'it' : 'them'}. The other formats have ${count === 1 ? 'it' : 'them'}.`,
      look: { ...SMALL, size: 8.5 },
    },
  ],
  leading: 12,
  before: 18,
})

function drawFooters(pdf: PDFKit.PDFDocument, footer: string, title: string, setter: Setter): void {
  const { count } = pdf.bufferedPageRange()
  const y = PAGE.height - PAGE.bottom / 2
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    asArtifact(
      pdf,
      () => {
        drawSmall(pdf, footer, y, setter, 'left')
        drawSmall(pdf, `Page ${page + 1} of ${count}`, y, setter, 'right')
        if (page > 0) drawSmall(pdf, title, PAGE.top / 2, setter, 'left')
      },
      'Pagination',
    )
  }
}

/** One line in the margin above or below; what has no room there is cut off with an ellipsis. */
function drawSmall(pdf: PDFKit.PDFDocument, text: string, y: number, setter: Setter, side: 'left' | 'right'): void {
  const measure = side === 'left' ? MEASURE - 70 : MEASURE
  const words: Words = { text, look: SMALL }
  const [line, more] = breakLines([words], measure, setter)
  if (!line) return
  const [whole = line] = more
    ? breakLines([{ ...words, text: `${cut(text, line.fragments)}…` }], measure + 8, setter)
    : [line]
  const left = side === 'left' ? PAGE.side : PAGE.width - PAGE.side - whole.width
  for (const one of placeFragments({ ...whole, isReversed: false }, left, left + whole.width)) drawFragment(pdf, one, y)
}

const cut = (text: string, fragments: readonly { readonly text: string }[]) =>
  text
    .slice(
      0,
      fragments.reduce((sum, one) => sum + one.text.length, 0),
    )
    .trimEnd()

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (piece: Uint8Array) => pieces.push(piece))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    pdf.on('error', reject)
  })
}
