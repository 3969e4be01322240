'use client'

import { useMemo, useState } from 'react'
import { Button } from '@/app/_ui/button'
import type { BlockChoice } from '@/lib/core/text/document'
import styles from './block-list.module.css'
import { BlockRow } from './block-row'
import { listMarkers } from './list-markers'
import type { ImportPreview } from './request-import'

/** A book can be imported as well; its blocks are then drawn in portions. */
const PORTION = 300
const MANY = 120

interface Props {
  document: ImportPreview['document']
  types: readonly BlockChoice[]
  onChangeType: (index: number, type: BlockChoice) => void
}

export function BlockList({ document, types, onChangeType }: Props) {
  const [limit, setLimit] = useState(PORTION)
  const { blocks, marks, text } = document
  const rest = blocks.length - limit
  const markers = useMemo(() => listMarkers(blocks, types), [blocks, types])
  return (
    <div className={styles.sheet}>
      <ol className={styles.blocks} aria-label="Blocks">
        {blocks.slice(0, limit).map((block, index) => (
          <BlockRow
            key={block.start}
            block={block}
            text={text}
            marks={marks}
            index={index}
            type={types[index] ?? block.type}
            marker={markers.get(index)}
            onChangeType={onChangeType}
            isOneOfMany={blocks.length > MANY}
          />
        ))}
      </ol>
      {rest > 0 && (
        <div className={styles.more}>
          <Button onClick={() => setLimit(limit + 10 * PORTION)}>
            Show {Math.min(rest, 10 * PORTION)} more of {blocks.length} blocks
          </Button>
        </div>
      )}
    </div>
  )
}
