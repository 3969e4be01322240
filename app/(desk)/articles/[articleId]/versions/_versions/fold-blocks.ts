/** A run of blocks that follow each other: shown, or folded away because nothing in them changed. */
export interface Fold<B> {
  readonly isFolded: boolean
  /** Index of the first in the whole list. */
  readonly first: number
  readonly blocks: readonly B[]
}

/** Fewer unchanged blocks than this are not worth folding. */
const FEWEST = 3

/** Folds what did not change, except for one block before and after each change, which shows where it stands. */
export function foldBlocks<B>(blocks: readonly B[], isChanged: (block: B) => boolean): Fold<B>[] {
  const changed = blocks.map(isChanged)
  const folds: { isFolded: boolean; first: number; blocks: B[] }[] = []
  for (const [index, block] of blocks.entries()) {
    const last = folds.at(-1)
    const isFolded = ![index - 1, index, index + 1].some((near) => changed[near])
    if (last && last.isFolded === isFolded) last.blocks.push(block)
    else folds.push({ isFolded, first: index, blocks: [block] })
  }
  return folds.map((fold) => ({ ...fold, isFolded: fold.isFolded && fold.blocks.length >= FEWEST }))
}
