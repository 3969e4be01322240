import type { Block, BlockChoice, BlockType } from '@/lib/core/text/document'
import { groupBlocks, markersOf } from '../../articles/[articleId]/_screen/group-blocks'

/** What will stand before each list item, by the index of its block: what is left out does not count. */
export function listMarkers(blocks: readonly Block[], types: readonly BlockChoice[]): ReadonlyMap<number, string> {
  const kept = blocks.flatMap((block, index) => {
    const type: BlockChoice = types[index] ?? block.type
    return type === 'left-out' ? [] : [{ index, block: { ...block, type: type satisfies BlockType } }]
  })
  const standing = kept.map(({ block }) => block)
  const lists = groupBlocks(standing).filter(({ kind }) => kind !== 'alone')
  return new Map(
    lists.flatMap((list) => {
      const markers = markersOf(standing, list)
      return list.indices.map((at, place) => [kept[at]?.index ?? at, markers[place] ?? ''] as const)
    }),
  )
}
