'use client'

import type { DialogProps } from './dialog-popup'
import { later } from './later'
import { useEverOpen } from './use-ever-open'

export const fetchDialog = () => import('./dialog-popup')
const DialogPopup = later(fetchDialog)

/** Asks for the whole attention. Its code is fetched when it is first opened. */
export function Dialog(props: DialogProps) {
  return useEverOpen(props.open) ? <DialogPopup {...props} /> : null
}
