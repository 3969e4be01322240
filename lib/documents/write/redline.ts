import { firstWhere } from '../../core/anchor/map-position'
import { applyEdits } from '../../core/revise/apply-edits'
import type { BlockKind } from '../../core/revise/block-kinds'
import type { Edit } from '../../core/revise/edit'
import { inWholeWords } from '../../core/revise/whole-words'
import { BLOCK_SEPARATOR, type Block, type Document, type Mark } from '../../core/text/document'
import type { ExportCorrection } from './export-input'

export type ChangeOp = 'equal' | 'insert' | 'delete'

/** Words in one state and one formatting. They may hold single line breaks. */
export interface Run {
  readonly text: string
  readonly op: ChangeOp
  /** Missing for words that stay. */
  readonly correction?: ExportCorrection
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly href?: string
  /** Words of a dateline that runs into the paragraph. */
  readonly isDateline?: boolean
  /** Set on the last words of a correction. */
  readonly isLast?: boolean
  /** Set on spaces that have to be written so that none of them is lost. */
  readonly keepsSpaces?: boolean
}

/** A block with its changes. `end` says what becomes of the break between it and the next. */
export interface RedlineBlock {
  readonly kind: BlockKind
  readonly runs: readonly Run[]
  readonly end: { readonly op: ChangeOp; readonly correction?: ExportCorrection }
}

interface CorrectionEdit extends Edit {
  readonly correction: ExportCorrection
}

/** Text of one state, and where it stands in the old and the new document. */
interface Stretch {
  readonly op: ChangeOp
  readonly correction?: ExportCorrection
  readonly text: string
  readonly before: number
  readonly after: number
}

/**
 * A document with its corrections, ready to be written as a redline: without the insertions it is the document,
 * without the deletions the corrected one. With no corrections every run is kept as it is.
 */
export function redline(document: Document, corrections: readonly ExportCorrection[]): RedlineBlock[] {
  const { document: corrected, edits } = applyEdits(
    document,
    inWholeWords(
      document.text,
      corrections.map((correction) => ({ ...placeOf(correction), correction })),
    ),
  )
  const blocks: RedlineBlock[] = []
  let block = openBlock('equal')
  const close = (op: ChangeOp, correction?: ExportCorrection) => {
    blocks.push({ kind: block.kind, runs: block.runs, end: { op, correction } })
    block = openBlock(op)
  }
  for (const { op, correction, text, before, after } of stretches(document.text, edits)) {
    let done = 0
    text.split(BLOCK_SEPARATOR).forEach((part, index) => {
      if (index > 0) {
        close(op, correction)
        done += BLOCK_SEPARATOR.length
      }
      const isNewHere = op === 'insert' || (op === 'equal' && block.follows === 'insert')
      const [home, start] = isNewHere ? [corrected, after + done] : [document, before + done]
      if (part !== '' && WEIGHT[op] > block.weight) block = { ...block, kind: kindAt(home, start), weight: WEIGHT[op] }
      const { marks } = op === 'insert' ? corrected : document
      const from = (op === 'insert' ? after : before) + done
      for (const run of formatted(marks, from, part)) block.runs.push({ ...run, op, correction })
      done += part.length
    })
  }
  if (block.runs.length > 0) close('equal')
  return slideBreaks(blocks)
}

const placeOf = ({ start, end, replacement }: Edit): Edit => ({ start, end, replacement })

/** Which words say what kind of block they stand in: those that stay before those that go, and these before new ones. */
const WEIGHT = { insert: 1, delete: 2, equal: 3 } as const

const openBlock = (follows: ChangeOp) => ({
  follows,
  kind: { type: 'paragraph' } as BlockKind,
  weight: 0,
  runs: [] as Run[],
})

function stretches(text: string, edits: readonly CorrectionEdit[]): Stretch[] {
  const result: Stretch[] = []
  let before = 0
  let after = 0
  const push = (op: ChangeOp, content: string, correction?: ExportCorrection) => {
    if (content !== '') result.push({ op, correction, text: content, before, after })
    if (op !== 'insert') before += content.length
    if (op !== 'delete') after += content.length
  }
  for (const { start, end, replacement, correction } of edits) {
    push('equal', text.slice(before, start))
    push('delete', text.slice(start, end), correction)
    push('insert', replacement, correction)
  }
  push('equal', text.slice(before))
  return result
}

function kindAt({ blocks }: Document, at: number): BlockKind {
  const {
    start: _,
    end: __,
    ...kind
  } = blocks[firstWhere(blocks.length, (index) => at < (blocks[index]?.end ?? 0))] ?? NOWHERE
  return kind
}

const NOWHERE: Block = { type: 'paragraph', start: 0, end: 0 }

/** A text cut where its formatting changes; `start` is its offset among the marks. */
function formatted(marks: readonly Mark[], start: number, text: string) {
  const here = marks.filter((mark) => mark.start < start + text.length && start < mark.end)
  const edges = here
    .flatMap((mark) => [mark.start - start, mark.end - start])
    .filter((at) => 0 < at && at < text.length)
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const from = cuts[index] ?? 0
    const around = here.filter((mark) => mark.start <= start + from && start + end <= mark.end)
    return {
      text: text.slice(from, end),
      isBold: around.some(({ type }) => type === 'bold'),
      isItalic: around.some(({ type }) => type === 'italic'),
      href: around.find(({ type }) => type === 'link')?.href,
    }
  })
}

/** A block that is cut or new as a whole owns the break after it rather than the one before it, where either would do. */
function slideBreaks(blocks: readonly RedlineBlock[]): RedlineBlock[] {
  const result = [...blocks]
  for (let index = result.length - 2; index > 0; index--) {
    const [before, block] = [result[index - 1], result[index]]
    if (!before || !block || before.end.op === 'equal' || block.end.op !== 'equal') continue
    if (block.runs.some((run) => run.op !== before.end.op)) continue
    result[index - 1] = { ...before, end: block.end }
    result[index] = { ...block, end: before.end }
  }
  return result
}
