import { hasEndlessWord } from '@/lib/core/text/endless-word'
import type { BlockSlice } from '../_engine/types'
import { blockTag } from './block-tag'
import styles from './block-text.module.css'
import { blockElementId } from './text-dom'

interface BlockTextProps {
  block: Pick<BlockSlice, 'index' | 'start' | 'type' | 'level' | 'depth' | 'text'>
  marker?: string
  children: React.ReactNode
}

/** The element of one paragraph, heading or list item. It says where in the text its words are. */
export function BlockText({ block, marker, children }: BlockTextProps) {
  const { index, start, type, depth, text } = block
  const Tag = blockTag(block)
  return (
    <Tag
      id={blockElementId(index)}
      dir="auto"
      className={styles.block}
      data-block={index}
      data-start={start}
      data-type={type}
      data-depth={depth || undefined}
      data-marker={marker}
      data-endless={hasEndlessWord(text) || undefined}
    >
      {children}
    </Tag>
  )
}
