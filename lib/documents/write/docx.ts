import { Document, Packer, Paragraph } from 'docx'
import type { BlockKind } from '../../core/revise/block-kinds'
import { cleanCharacters } from './clean-characters'
import { copyLine } from './copy-line'
import { docxFooter } from './docx-footer'
import { isRightToLeft, type Revise, runChildren } from './docx-runs'
import { documentStyles, NUMBERING, paragraphLook } from './docx-styles'
import type { ExportCorrection, ExportInput } from './export-input'
import { type RedlineBlock, redline } from './redline'
import { runInDatelines } from './run-in-datelines'

/** A Word file. Its changes are tracked ones, which Word, LibreOffice and Google Docs can accept and reject one by one. */
export async function writeDocx(input: ExportInput): Promise<Uint8Array> {
  const { title, meta, document, corrections } = input
  const revise = countRevisions()
  const blocks = runInDatelines(redline(document, corrections))
  const listOf = numberLists()
  const children = blocks.map((block) => writeParagraph(block, listOf(block.kind), revise))
  const file = new Document({
    title: cleanCharacters(title),
    creator: cleanCharacters(meta.byline ?? '') || 'Stet',
    lastModifiedBy: 'Stet',
    numbering: NUMBERING,
    styles: documentStyles(meta.language),
    sections: [{ children, footers: { default: docxFooter(copyLine(input)) } }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

/** A paragraph. When the break after it is new or cut, it is the paragraph's own mark that is tracked. `list` numbers the lists. */
function writeParagraph(block: RedlineBlock, list: number, revise: Revise): Paragraph {
  const { op, correction } = block.end
  const mark = correction && revise(correction)
  return new Paragraph({
    ...paragraphLook(block.kind, list),
    bidirectional: isRightToLeft(block.runs.map(({ text }) => text).join('')) || undefined,
    run: mark && (op === 'insert' ? { insertion: mark } : op === 'delete' ? { deletion: mark } : undefined),
    children: runChildren(block.runs, revise),
  })
}

/** Says of each block in turn which list it belongs to. Lists inside one another and lists of another kind count by themselves. */
function numberLists(): (kind: BlockKind) => number {
  let last = 0
  let open: { readonly isOrdered: boolean; readonly list: number }[] = []
  return ({ type, ordered = false, depth = 0 }) => {
    const level = Math.min(depth, open.length)
    const kept = type === 'list-item' ? open.slice(0, level + 1) : []
    if (type === 'list-item' && kept[level]?.isOrdered !== ordered) kept[level] = { isOrdered: ordered, list: ++last }
    open = kept
    return kept[level]?.list ?? 0
  }
}

/** Hands out who and when for each change; no two in one file have the same number. */
function countRevisions(): Revise {
  let id = 0
  return ({ author, date }: ExportCorrection) => ({
    id: ++id,
    author: cleanCharacters(author).trim() || 'Unknown',
    date: `${new Date(date).toISOString().slice(0, 19)}Z`,
  })
}
