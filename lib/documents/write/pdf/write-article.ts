import { BLOCK_SEPARATOR } from '../../../core/text/document'
import { aboutChange } from '../about-change'
import { copyLine } from '../copy-line'
import type { ExportCorrection, ExportInput } from '../export-input'
import { languageOfPage } from '../html-language'
import { joinChangedBreaks } from '../join-changed-breaks'
import { type Run, redline } from '../redline'
import { runInDatelines } from '../run-in-datelines'
import { safeLink } from '../safe-link'
import { articlePages } from './article-pages'
import { CUT, GREY, type Look, type Paragraph, type Part, PUT, type Words } from './look'
import { heading, line, PLAIN, QUIET, words } from './styles'
import { writePdf } from './write-pdf'

/** The article for print: as it reads, or with what was cut struck through and what was put in underlined twice. */
export function writeArticlePdf(input: ExportInput): Promise<Uint8Array> {
  const { title, meta, document, corrections, generatedAt } = input
  const blocks = joinChangedBreaks(runInDatelines(redline(document, corrections)))
  const name = title.trim() || 'Untitled'
  const hasHeadline = blocks.some(({ kind }) => kind.type === 'headline')
  const pages = articlePages(
    blocks.map(({ kind, runs }) => ({ kind, words: (look) => runs.map((run) => wordsOf(run, look)) })),
  )
  const untitled: Paragraph = {
    ...line([words(name, { face: 'serif', size: 21, isBold: true })]),
    tag: 'H1',
    leading: 26,
  }
  return writePdf({
    title: name,
    author: meta.byline,
    language: languageOfPage(meta.language),
    madeAt: generatedAt,
    footer: copyLine(input),
    parts: [
      { part: 'Art', children: hasHeadline ? pages : [untitled, ...pages] },
      ...changesList(document.text, corrections),
    ],
  })
}

const LINES = { delete: 'through', insert: 'double', equal: undefined } as const
const COLOURS = { delete: CUT, insert: PUT, equal: undefined } as const

function wordsOf({ text, op, isBold, isItalic, href, isDateline }: Run, look: Look): Words {
  const link = safeLink(href ?? '')
  return {
    text: text === BLOCK_SEPARATOR ? ' ¶ ' : text,
    look: {
      ...look,
      isBold: look.isBold || isBold,
      isItalic: look.isItalic || isItalic,
      colour: COLOURS[op] ?? (isDateline ? GREY : look.colour),
      line: LINES[op] ?? (link ? 'under' : undefined),
    },
    href: link,
  }
}

/** Every correction with who, when and why, in the order of the text. */
function changesList(text: string, corrections: readonly ExportCorrection[]): Part[] {
  if (corrections.length === 0) return []
  const items = corrections.map((correction, index): Part => {
    const { start, end, replacement } = correction
    const [cut, put] = [text.slice(start, end), replacement].map(onOneLine)
    const change = [
      ...(cut ? [words(cut, { ...PLAIN, line: 'through', colour: CUT })] : []),
      ...(cut && put ? [words(' ')] : []),
      ...(put ? [words(put, { ...PLAIN, line: 'double', colour: PUT })] : []),
      words(`\n${aboutChange(correction)}`, QUIET),
    ]
    const marker = words(`${index + 1}.`)
    return { part: 'LI', children: [{ ...line(change, { before: 5, indent: 22, marker }), tag: 'LBody' }] }
  })
  return [{ part: 'Sect', children: [heading('Corrections'), { part: 'L', children: items }] }]
}

const onOneLine = (part: string) => part.replaceAll(BLOCK_SEPARATOR, '¶').replace(/\s+/g, ' ').trim()
