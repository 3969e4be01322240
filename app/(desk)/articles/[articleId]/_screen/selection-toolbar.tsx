'use client'

import dynamic from 'next/dynamic'
import { fetched } from '@/app/_ui/fetched'
import { useDesk } from '../_engine/use-desk'
import { useSelection } from '../_engine/use-desk-state'
import { MARKING } from './marking'
import { useSelecting } from './use-selection'

const SelectionBar = dynamic(() => fetched(() => import('./selection-bar')), { ssr: false })

/** What can be done to the selected words, above them; at the foot of the screen where fingers select. */
export function SelectionToolbar() {
  const desk = useDesk()
  const isDragging = useSelecting()
  const isSelected = useSelection() !== null
  return isSelected && !isDragging && MARKING.some(({ needs }) => desk.may(needs)) ? <SelectionBar /> : null
}
