import type { DiffStep } from '@/lib/core/revise/edit'
import { type Fold, foldBlocks } from './fold-blocks'

/** Folds the blocks in which no word changed. */
export const foldUnchanged = <B extends { readonly steps: readonly DiffStep[] }>(blocks: readonly B[]): Fold<B>[] =>
  foldBlocks(blocks, ({ steps }) => steps.some(({ op }) => op !== 'equal'))
