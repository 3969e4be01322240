import { joinPieces, type SourceText } from '@/lib/core/source/source-text'
import { normalise } from '@/lib/core/text/normalise'
import { isVisible } from '@/lib/core/text/written'
import { RefusedDocument } from '../../refused-document'
import { MOST_PAGES, SOURCE_TEXT_LIMIT, sourceTooLong, tooManyPages } from '../source-limits'
import { findParagraphs, type PdfParagraph } from './find-paragraphs'
import { orderColumns } from './order-columns'
import type { PdfPage } from './pdf-line'
import { type PdfRun, readLines } from './read-lines'
import { withoutEdges } from './without-edges'
import { withoutLineNumbers } from './without-line-numbers'

export interface PdfReading {
  readonly source: SourceText
  readonly title?: string
  /** BCP 47 tag, as the file says. */
  readonly language?: string
  readonly warnings: readonly string[]
}

/** What the library says of itself it says to nobody. */
const SILENT = 0

/**
 * Reads the words of a PDF with their pages. Nothing in it is run, drawn or fetched. Throws `RefusedDocument` when it is
 * locked or broken, or has no words.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  // Large, and wanted only here.
  const { getDocumentProxy } = await import('unpdf')
  // The library takes the bytes away from whoever gives them.
  const pdf = await getDocumentProxy(bytes.slice(), {
    verbosity: SILENT,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  }).catch((error: unknown) => {
    throw whyNot(error)
  })
  try {
    if (pdf.numPages > MOST_PAGES) throw tooManyPages()
    const { pages, broken } = await readPages(pdf)
    if (broken.length === pages.length) throw isBroken()
    const textless = pages.filter(({ lines }) => lines.length === 0).length - broken.length
    if (textless + broken.length === pages.length) throw hasNoText()
    const { pages: inner, removed } = withoutEdges(pages)
    const paragraphs = findParagraphs(inner)
    const source = joinPieces(paragraphs.flatMap(({ pieces }) => pieces))
    if (!isVisible(source.text)) throw hasNoText()
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
    const title = titleOf(info, paragraphs)
    const language = saidIn(info, 'Language')
    return {
      source,
      ...(title && { title }),
      ...(language && { language }),
      warnings: [...tellBroken(broken), ...tellTextless(textless, pages.length), ...tellRemoved(removed)],
    }
  } finally {
    await pdf.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>

async function readPages(pdf: Pdf): Promise<{ readonly pages: PdfPage[]; readonly broken: readonly number[] }> {
  const pages: PdfPage[] = []
  const broken: number[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const { transform, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const runs = items.flatMap((item): PdfRun[] => ('str' in item ? [{ ...item, str: cleaned(item.str) }] : []))
      pages.push({ number, height, lines: orderColumns(withoutLineNumbers(readLines(runs, transform))) })
      page.cleanup()
    } catch {
      broken.push(number)
      pages.push({ number, height: 0, lines: [] })
    }
    length += pages.at(-1)?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0
    if (length > SOURCE_TEXT_LIMIT) throw sourceTooLong()
  }
  return { pages, broken }
}

/** Ligatures that are one character become the letters they are. */
const cleaned = (words: string) => normalise(words.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))).text

function whyNot(error: unknown): unknown {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new RefusedDocument(
      'unsupported',
      'This PDF is locked with a password. Open it, save it without the password, then add it again.',
    )
  }
  return isBroken()
}

const isBroken = () =>
  new RefusedDocument('invalid', 'This PDF is broken. Open it in a PDF viewer and save it again, or get another copy.')

const hasNoText = () =>
  new RefusedDocument(
    'unsupported',
    'This PDF holds pictures of its pages and no text, as a scanner makes it. Have its text recognised (OCR), then add it again.',
  )

const tellBroken = (broken: readonly number[]) =>
  broken.length === 0
    ? []
    : [
        `${broken.length === 1 ? `Page ${broken[0]}` : `${broken.length} pages`} could not be read; look at the file itself.`,
      ]

/** A cover or a picture may be without words; more of them are scans among typed pages. */
const tellTextless = (textless: number, all: number) =>
  textless === 0 || all === 1
    ? []
    : [
        `${textless} of ${all} pages ${textless === 1 ? 'has' : 'have'} no text, only pictures if anything; words on them are not searched.`,
      ]

const tellRemoved = (removed: number) =>
  removed === 0 ? [] : ['Heads, feet and numbers that repeat from page to page were left out.']

/** What programs write for a title when nobody gave one. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|document ?\d*|.*\.(?:docx?|pdf|indd|qxd|xlsx?|pptx?|rtf|odt|tmp|ai|html?))$/i
const LONGEST_TITLE = 200
/** A title is set this much larger than most of the text. */
const LARGER = 1.2

/** What the file says, else the first paragraph on the first page that is set larger than the rest. */
function titleOf(info: object, paragraphs: readonly PdfParagraph[]): string | undefined {
  const said = saidIn(info, 'Title')
  if (said && !NO_TITLE.test(said) && said.length <= LONGEST_TITLE) return said
  const lengths = new Map<number, number>()
  for (const { size, pieces } of paragraphs) {
    lengths.set(size, (lengths.get(size) ?? 0) + pieces.reduce((sum, { text }) => sum + text.length, 0))
  }
  const usual = [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
  const first = paragraphs.filter(({ pieces }) => pieces[0]?.page === 1)
  const largest = first.reduce<PdfParagraph | undefined>(
    (best, one) => (one.size > (best?.size ?? 0) ? one : best),
    undefined,
  )
  const text = largest?.pieces.map((piece) => piece.text).join(' ')
  return largest && text && largest.size >= LARGER * usual && text.length <= LONGEST_TITLE ? text : undefined
}

function saidIn(info: object, field: string): string | undefined {
  const value: unknown = (info as Record<string, unknown>)[field]
  const text = typeof value === 'string' ? cleaned(value).replace(/\s+/g, ' ').trim() : ''
  return isVisible(text) ? text : undefined
}
