import { paragraphChange } from '@/lib/core/revise/paragraph-change'
import type { diffWords } from '@/lib/core/revise/word-diff'
import { BLOCK_SEPARATOR } from '@/lib/core/text/document'
import type { Span } from '@/lib/core/text/span'
import type { CorrectionView } from '@/lib/schemas/views'
import type { BlockSlice } from './types'

/** Finds the difference of two passages in words. Its code comes with the first correction. */
export type Compare = typeof diffWords

/** Words a correction takes out. */
export interface Cut extends Span {
  readonly id: string
}

/** Words a correction puts in at an offset. */
export interface Put {
  readonly at: number
  readonly text: string
  readonly id: string
}

/**
 * What a correction takes out and puts in, word by word: what it leaves as it is, is in neither. One that goes beyond the
 * block, or whose words stand there no longer, is taken as a whole, and so is each until there is something to `compare` with.
 */
export function correctionParts(
  block: BlockSlice,
  { id, start, end, expected, replacement }: CorrectionView,
  compare: Compare | null,
) {
  // The space that the break stands for goes with it, unseen.
  if (paragraphChange({ expected, replacement }) === 'split') {
    return { cuts: [], puts: [{ id, at: end, text: BLOCK_SEPARATOR }] }
  }
  if (
    !compare ||
    block.text.slice(start - block.start, end - block.start) !== expected ||
    start < block.start ||
    expected === ''
  ) {
    return { cuts: [{ id, start, end }], puts: replacement === '' ? [] : [{ id, at: end, text: replacement }] }
  }
  const cuts: Cut[] = []
  const puts: Put[] = []
  let at = start
  for (const { op, text } of compare(expected, replacement)) {
    if (op === 'insert') puts.push({ id, at, text })
    if (op === 'delete') cuts.push({ id, start: at, end: at + text.length })
    if (op !== 'insert') at += text.length
  }
  return { cuts, puts }
}
