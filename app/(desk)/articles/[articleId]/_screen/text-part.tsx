'use client'

import { memo } from 'react'
import type { BlockSlice } from '../_engine/types'
import styles from './article-text.module.css'
import { BlockText } from './block-text'
import { BlockWords } from './block-words'
import { markersOf } from './group-blocks'
import type { PartOfText } from './parts-of-text'
import { useIsDrawn } from './use-near'

/**
 * Some paragraphs that follow each other. The browser lays them out when they come near the screen. Until then their
 * words stand plain; then they are drawn with all that lies on them. `blocks` are those the version came with: only
 * what never changes is read from them.
 */
export const TextPart = memo(function TextPart({ part, blocks }: { part: PartOfText; blocks: readonly BlockSlice[] }) {
  const isDrawn = useIsDrawn(part.index)
  return (
    <div data-part={part.index} className={styles.part} style={{ containIntrinsicHeight: `auto ${part.height}rem` }}>
      {part.groups.map((group) => {
        const markers = group.kind === 'alone' ? [] : markersOf(blocks, group)
        const texts = group.indices.flatMap((index, place) => {
          const block = blocks[index]
          if (!block) return []
          return (
            <BlockText key={index} block={block} marker={markers[place]}>
              {isDrawn ? <BlockWords index={index} /> : block.text}
            </BlockText>
          )
        })
        if (group.kind === 'alone') return texts
        const List = group.kind === 'list' ? 'ul' : 'ol'
        return (
          <List key={`list-${group.indices[0]}`} className={styles.list}>
            {texts}
          </List>
        )
      })}
    </div>
  )
})
