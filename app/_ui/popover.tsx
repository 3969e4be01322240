'use client'

import { later } from './later'
import type { PopoverProps } from './popover-popup'
import { useEverOpen } from './use-ever-open'

export const fetchPopover = () => import('./popover-popup')
const PopoverPopup = later(fetchPopover)

/** Something small to read or fill in beside what it speaks of. Its code is fetched when it is first opened. */
export function Popover(props: PopoverProps) {
  return useEverOpen(props.open) ? <PopoverPopup {...props} /> : null
}
