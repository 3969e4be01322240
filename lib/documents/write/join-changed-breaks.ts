import type { BlockKind } from '../../core/revise/block-kinds'
import { BLOCK_SEPARATOR } from '../../core/text/document'
import type { ExportCorrection } from './export-input'
import type { ChangeOp, RedlineBlock, Run } from './redline'

/** A block for formats that can mark changed words but not changed breaks. A changed break is a run that holds the separator. */
export interface MarkedBlock {
  readonly kind: BlockKind
  readonly runs: readonly Run[]
  /** Set when the whole block is new or cut. */
  readonly whole?: Exclude<ChangeOp, 'equal'>
}

/**
 * Joins blocks between which a break is new or cut, so that the break can be marked like a word. A block that is new or
 * cut together with its own break stands by itself: without its words nothing of it is left to see.
 */
export function joinChangedBreaks(blocks: readonly RedlineBlock[]): MarkedBlock[] {
  const joined: { kind: BlockKind; runs: Run[] }[] = []
  let isApart = true
  blocks.forEach((block, index) => {
    const home = joined.at(-1)
    if (isApart || !home) joined.push({ kind: block.kind, runs: [...block.runs] })
    else for (const run of block.runs) home.runs.push(run)
    const ownsBreak = isApart && isWhole(block, block.end.op)
    isApart =
      block.end.op === 'equal' || ownsBreak || blocks.slice(index + 1).every((rest) => isWhole(rest, block.end.op))
    if (!isApart) joined.at(-1)?.runs.push(changedBreak(block))
  })
  markLast(joined)
  return joined.map((block) => {
    const op = block.runs[0]?.op
    return op && op !== 'equal' && block.runs.every((run) => run.op === op) ? { ...block, whole: op } : block
  })
}

/** Marks where each correction ends. */
function markLast(blocks: readonly { readonly runs: Run[] }[]) {
  const seen = new Set<ExportCorrection>()
  for (const { runs } of blocks.toReversed()) {
    for (let index = runs.length - 1; index >= 0; index--) {
      const run = runs[index]
      if (!run?.correction || seen.has(run.correction)) continue
      seen.add(run.correction)
      runs[index] = { ...run, isLast: true }
    }
  }
}

const isWhole = (block: RedlineBlock, op: ChangeOp) => block.runs.every((run) => run.op === op)

const changedBreak = ({ end }: RedlineBlock): Run => ({ ...end, text: BLOCK_SEPARATOR, isBold: false, isItalic: false })
