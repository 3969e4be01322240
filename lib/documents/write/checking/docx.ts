import {
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
  Document as WordFile,
} from 'docx'
import type { Document } from '../../../core/text/document'
import type { Span } from '../../../core/text/span'
import { cleanCharacters } from '../clean-characters'
import { copyLine } from '../copy-line'
import { docxFooter } from '../docx-footer'
import { isRightToLeft } from '../docx-runs'
import { documentStyles, NUMBERING, paragraphLook } from '../docx-styles'
import type { ExportInput } from '../export-input'
import { cutAt } from './cut-at'
import { commentsAlong, type PlacedComment, placedComments } from './docx-comments'
import { type NumberedWork, numberWork } from './number-work'
import { headLines } from './say-head'
import { correctionLines, evidenceLines, markLines } from './say-mark'
import { aboutSource, STATUS_SIGNS, sayChangedSince, sayStatus } from './say-work'

/** The checking copy as a Word file: the article with its sentences numbered, all marks and corrections as comments on their words, and the lists behind it. */
export async function writeCheckingDocx(input: ExportInput): Promise<Uint8Array> {
  const { title, meta, document, review } = input
  if (!review) throw new Error('A checking copy is written from the record of the work.')
  const work = numberWork(review)
  const comments = placedComments(work, input.generatedAt)
  const file = new WordFile({
    title: cleanCharacters(title),
    creator: cleanCharacters(meta.byline ?? '') || 'Stet',
    lastModifiedBy: 'Stet',
    numbering: NUMBERING,
    styles: documentStyles(meta.language),
    comments: { children: comments.map(({ start: _, end: __, ...comment }) => comment) },
    sections: [
      {
        children: [
          paragraph(['Checking copy'], { style: 'Byline' }),
          paragraph([title.trim() || 'Untitled'], { heading: HeadingLevel.TITLE }),
          ...headLines(input, work).map((line) => paragraph([line])),
          ...articleParagraphs(document, work, comments),
          ...lists(document, work),
        ],
        footers: { default: docxFooter(copyLine(input)) },
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const paragraph = (lines: readonly string[], look: IParagraphOptions = {}) =>
  new Paragraph({
    ...look,
    children: lines
      .flatMap((line) => line.split('\n'))
      .map((line, index) => new TextRun({ text: cleanCharacters(line), break: index === 0 ? undefined : 1 })),
  })

function articleParagraphs(document: Document, work: NumberedWork, comments: readonly PlacedComment[]): Paragraph[] {
  const along = commentsAlong(comments)
  const last = document.blocks.at(-1)
  return document.blocks.map((block) => {
    const { start: _, end: __, ...kind } = block
    const children: ParagraphChild[] = []
    const write = (span: Span) => {
      if (span.start >= span.end) return
      for (const { start, end, text, marks } of cutAt(document, span, comments)) {
        const has = (type: string) => marks.some((mark) => mark.type === type) || undefined
        const words = cleanCharacters(text).split('\n')
        const look = { bold: has('bold'), italics: has('italic'), rightToLeft: isRightToLeft(text) || undefined }
        children.push(...along.before(start))
        children.push(
          ...words.map((line, index) => new TextRun({ ...look, text: line, break: index === 0 ? undefined : 1 })),
        )
        children.push(...along.after(end))
      }
    }
    let at = block.start
    for (const { start, end, ordinal, status } of work.record.sentences) {
      if (start >= block.end || end <= block.start) continue
      write({ start: at, end: start })
      children.push(new TextRun({ text: `[${ordinal} ${STATUS_SIGNS[status]}] `, size: 16, color: '595959' }))
      write({ start, end })
      at = end
    }
    write({ start: at, end: block.end })
    if (block === last) children.push(...along.before(Number.MAX_SAFE_INTEGER), ...along.after(Number.MAX_SAFE_INTEGER))
    const isReversed = isRightToLeft(document.text.slice(block.start, block.end)) || undefined
    return new Paragraph({ ...paragraphLook(kind, 1), bidirectional: isReversed, children })
  })
}

/** What stands behind the article, each under its heading; what there is nothing of is left out. */
function lists({ text }: Document, work: NumberedWork): Paragraph[] {
  const { errors, corrections, sources, record } = work
  const lost = [
    ...[...work.claims, ...errors, ...work.notes]
      .filter(({ item }) => item.how === 'orphan')
      .map(({ name, item }) => [`“${item.exact}”`, ...markLines(name, item, work)]),
    ...work.quotes.flatMap(({ name, item: { mark } }) =>
      mark?.how === 'orphan' ? [[`“${mark.exact}”`, ...markLines(name, mark, work)]] : [],
    ),
    ...evidenceLines(work.evidenceAstray, work).map((line) => [line]),
  ]
  const parts: readonly (readonly [title: string, entries: readonly (readonly string[])[]])[] = [
    ['Errors', errors.map(({ name, item }) => [`“${item.exact}”`, ...markLines(name, item, work)])],
    ['Corrections and stets', corrections.map(({ name, item }) => correctionLines(name, item))],
    [
      'Sources',
      sources.map(({ name, item }) => [`${name} ${item.title}`, ...aboutSource(item).map((line) => line.join(': '))]),
    ],
    ['Marks whose words are not in this version any more', lost],
    [
      'Sentence by sentence',
      record.sentences.map((sentence) => {
        const { id, ordinal, start, end, status } = sentence
        const changed = sayChangedSince(sentence)
        return [
          `${ordinal} ${STATUS_SIGNS[status]} ${sayStatus(sentence)}`,
          text.slice(start, end),
          ...(changed ? [changed] : []),
          ...evidenceLines(work.evidenceOfSentence.get(id ?? '') ?? [], work),
        ]
      }),
    ],
  ]
  return parts.flatMap(([title, entries]) =>
    entries.length === 0
      ? []
      : [paragraph([title], { heading: HeadingLevel.HEADING_2 }), ...entries.map((lines) => paragraph(lines))],
  )
}
