'use client'

import dynamic from 'next/dynamic'
import { fetched } from '@/app/_ui/fetched'
import { useDesk } from '../_engine/use-desk'
import { useSelection } from '../_engine/use-desk-state'
import { MARKING } from './marking'
import { PARTS } from './parts'
import { useSelecting } from './use-selection'

const SelectionBar = dynamic(() => fetched(PARTS.selection), { ssr: false })

/** What can be done to the selected words, above them; at the foot of the screen where fingers select. */
export function SelectionToolbar() {
  const desk = useDesk()
  const isDragging = useSelecting()
  const isSelected = useSelection() !== null
  const buttons = MARKING.filter(({ needs }) => desk.may(needs))
  return isSelected && !isDragging && buttons.length > 0 && <SelectionBar buttons={buttons} />
}
