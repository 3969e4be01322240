import { Document, Packer, Paragraph } from 'docx'
import { cleanCharacters } from './clean-characters'
import { isRightToLeft, type Revise, runChildren } from './docx-runs'
import { documentStyles, NUMBERING, paragraphLook } from './docx-styles'
import type { ExportCorrection, ExportInput } from './export-input'
import { type RedlineBlock, redline } from './redline'
import { runInDatelines } from './run-in-datelines'

/** A Word file. Its changes are tracked ones, which Word, LibreOffice and Google Docs can accept and reject one by one. */
export async function writeDocx({ title, meta, document, corrections }: ExportInput): Promise<Uint8Array> {
  const revise = countRevisions()
  const blocks = runInDatelines(redline(document, corrections))
  let list = 0
  const children = blocks.map((block, index) => {
    if (block.kind.type === 'list-item' && blocks[index - 1]?.kind.type !== 'list-item') list++
    return writeParagraph(block, list, revise)
  })
  const file = new Document({
    title: cleanCharacters(title),
    creator: cleanCharacters(meta.byline ?? '') || 'Stet',
    lastModifiedBy: 'Stet',
    numbering: NUMBERING,
    styles: documentStyles(meta.language),
    sections: [{ children }],
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

/** Hands out who and when for each change; no two in one file have the same number. */
function countRevisions(): Revise {
  let id = 0
  return ({ author, date }: ExportCorrection) => ({
    id: ++id,
    author: cleanCharacters(author).trim() || 'Unknown',
    date: `${new Date(date).toISOString().slice(0, 19)}Z`,
  })
}
