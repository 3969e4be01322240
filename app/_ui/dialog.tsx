'use client'

import { lazy, Suspense } from 'react'
import type { DialogProps } from './dialog-popup'
import { fetched } from './fetched'
import { useEverOpen } from './use-ever-open'

export const fetchDialog = () => import('./dialog-popup')
const DialogPopup = lazy(() => fetched(fetchDialog))

/** Asks for the whole attention. Its code is fetched when it is first opened. */
export function Dialog(props: DialogProps) {
  return useEverOpen(props.open) ? (
    <Suspense fallback={null}>
      <DialogPopup {...props} />
    </Suspense>
  ) : null
}
