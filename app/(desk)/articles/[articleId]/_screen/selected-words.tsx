'use client'

import { later } from '@/app/_ui/later'
import { useSelection } from '../_engine/use-desk-state'
import { PARTS } from './parts'
import { useSelecting } from './use-selection'

const SelectionToolbar = later(PARTS.toolbar)

/** Hears which words are selected; once they are, what can be done to them shows. */
export function SelectedWords() {
  const isDragging = useSelecting()
  const selection = useSelection()
  return selection && !isDragging && <SelectionToolbar selection={selection} />
}
