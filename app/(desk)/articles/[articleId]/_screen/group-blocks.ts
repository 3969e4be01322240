import type { Block } from '@/lib/core/text/document'

/** Blocks that stand together on the page: a list and its items, or one block alone. Indices into the blocks. */
export interface BlockGroup {
  readonly kind: 'alone' | 'list' | 'ordered-list'
  readonly indices: readonly number[]
}

/** List items that follow each other are one list as long as they count, or do not, alike. */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const groups: { kind: BlockGroup['kind']; indices: number[] }[] = []
  for (const [index, block] of blocks.entries()) {
    const kind = kindOf(block)
    const last = groups.at(-1)
    if (last && kind !== 'alone' && last.kind === kind) last.indices.push(index)
    else groups.push({ kind, indices: [index] })
  }
  return groups
}

function kindOf({ type, ordered }: Block): BlockGroup['kind'] {
  if (type !== 'list-item') return 'alone'
  return ordered ? 'ordered-list' : 'list'
}

/** What stands before a list item: its number among those of its depth, or a bullet. Counts from the start of its list. */
export function markersOf(blocks: readonly Block[], { kind, indices }: BlockGroup): readonly string[] {
  if (kind !== 'ordered-list') return indices.map(() => '•')
  const counts: number[] = []
  return indices.map((index) => {
    const depth = blocks[index]?.depth ?? 0
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? 0) + 1
    return `${counts[depth]}.`
  })
}
