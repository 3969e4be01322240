import { diffWords } from '@/lib/core/revise/word-diff'
import type { Span } from '@/lib/core/text/span'
import type { CorrectionView } from '@/lib/schemas/views'
import type { BlockSlice } from './types'

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
 * block, or whose words stand there no longer, is taken as a whole.
 */
export function correctionParts(block: BlockSlice, { id, start, end, expected, replacement }: CorrectionView) {
  if (block.text.slice(start - block.start, end - block.start) !== expected || start < block.start || expected === '') {
    return { cuts: [{ id, start, end }], puts: replacement === '' ? [] : [{ id, at: end, text: replacement }] }
  }
  const cuts: Cut[] = []
  const puts: Put[] = []
  let at = start
  for (const { op, text } of diffWords(expected, replacement)) {
    if (op === 'insert') puts.push({ id, at, text })
    if (op === 'delete') cuts.push({ id, start: at, end: at + text.length })
    if (op !== 'insert') at += text.length
  }
  return { cuts, puts }
}
