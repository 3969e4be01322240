'use client'

import { memo, useState } from 'react'
import { BLOCK_LABELS } from '@/app/_ui/block-label'
import { Select } from '@/app/_ui/select'
import { turningWords } from '@/app/_ui/turning-words'
import { BLOCK_CHOICES, type Block, type BlockChoice, type Mark } from '@/lib/core/text/document'
import { hasEndlessWord } from '@/lib/core/text/endless-word'
import styles from './block-list.module.css'
import { markedRuns } from './marked-runs'

interface Props {
  block: Block
  text: string
  marks: readonly Mark[]
  index: number
  type: BlockChoice
  /** Of a list item: its number or a bullet. */
  marker?: string
  onChangeType: (index: number, type: BlockChoice) => void
  /** Ten options in each of hundreds of lists cost more than all the text: they then come when one is reached for. */
  isOneOfMany: boolean
}

export const BlockRow = memo(function BlockRow({
  block,
  text,
  marks,
  index,
  type,
  marker,
  onChangeType,
  isOneOfMany,
}: Props) {
  const [isReached, setIsReached] = useState(!isOneOfMany)
  const reach = () => setIsReached(true)
  const options = isReached ? BLOCK_CHOICES : [type]
  return (
    <li className={styles.block} onPointerEnter={reach} onFocus={reach}>
      <Select
        className={styles.type}
        size="small"
        label={`Type of block ${index + 1}`}
        hideLabel
        value={type}
        data-changed={type !== block.type || undefined}
        onChange={(event) => onChangeType(index, BLOCK_CHOICES.find((known) => known === event.target.value) ?? type)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option === 'left-out' ? 'Leave out' : BLOCK_LABELS[option]}
          </option>
        ))}
      </Select>
      <p
        className={styles.text}
        data-type={type}
        data-marker={marker}
        data-endless={hasEndlessWord(text.slice(block.start, block.end)) || undefined}
        dir="auto"
      >
        {markedRuns(block, text, marks).map((run) => (
          <span key={run.start} data-bold={run.bold} data-italic={run.italic} data-link={run.link} title={run.href}>
            {turningWords(text.slice(run.start, run.end))}
          </span>
        ))}
      </p>
    </li>
  )
})
