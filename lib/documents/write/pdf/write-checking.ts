import { progressOf } from '../../../core/review/progress'
import { type NumberedWork, numberWork } from '../checking/number-work'
import { sayComparisonsLeft, sayProgress, sayProtected, saySignOffs, sayStillOpen } from '../checking/say-head'
import { copyLine } from '../copy-line'
import type { ExportInput } from '../export-input'
import { checkingArticle } from './checking-article'
import { recordParts } from './checking-record'
import type { Paragraph, Part } from './look'
import { heading, KICKER, line, PLAIN, QUIET, STRONG, words } from './styles'
import { writePdf } from './write-pdf'

/**
 * The report for print: a cover with how far the work is, the article with its sentences numbered and all marks and
 * corrections on it, and behind it the record of each thing.
 */
export function writeCheckingPdf(input: ExportInput): Promise<Uint8Array> {
  const { title, meta, document, review, generatedAt } = input
  if (!review) throw new Error('A checking copy is written from the record of the work.')
  const work = numberWork(review)
  const name = title.trim() || 'Untitled'
  const article: Part = {
    part: 'Sect',
    children: [
      heading('The article', { startsPage: true }),
      { part: 'Art', children: checkingArticle(document, work) },
    ],
  }
  return writePdf({
    title: `Checking copy: ${name}`,
    author: meta.byline,
    language: 'en',
    madeAt: generatedAt,
    footer: copyLine(input),
    parts: [...cover(name, input, work), article, ...recordParts(work, document)],
  })
}

function cover(name: string, input: ExportInput, work: NumberedWork): Part[] {
  const [settled, counts] = sayProgress(work)
  const [hidden, open, left] = [sayProtected(work), sayStillOpen(work), sayComparisonsLeft(work)]
  const signOffs = saySignOffs(work)
  const { settled: done, total } = progressOf(work.record.sentences.map(({ status }) => status))
  const share = total > 0 ? done / total : 0
  const counted = counts.map((count, index): Part => {
    const look = line([words(count)], { before: index === 0 ? 20 : 2 })
    return { part: 'LI', children: [{ ...look, tag: 'LBody' }] }
  })
  const paragraphs: (Part | Paragraph)[] = [
    line([words('Checking copy', KICKER)], { before: 90 }),
    line([words(name, { face: 'serif', size: 28, isBold: true })], { tag: 'H1', leading: 35, before: 4 }),
    line([words(copyLine(input), QUIET)], { before: 10 }),
    ...(hidden
      ? [line([words(`${hidden[0]} `, STRONG), words(hidden[1])], { before: 16, hasBar: true, indent: 12 })]
      : []),
    line([words(settled, { ...PLAIN, size: 12, isBold: true })], {
      before: 34,
      leading: 18,
      share,
      keepsWithNext: true,
    }),
    ...(counted.length > 0 ? [{ part: 'L', children: counted } as const] : []),
    ...(open ? [line([words('Still open: ', STRONG), words(open)], { before: 14 })] : []),
    ...(left ? [line([words(left)], { before: 6 })] : []),
    ...(signOffs.length > 0 ? [heading('Sign-offs', { before: 26, isListed: false })] : []),
    ...signOffs.map((one) => line([words(one)], { before: 6 })),
  ]
  return [{ part: 'Sect', children: paragraphs }]
}
