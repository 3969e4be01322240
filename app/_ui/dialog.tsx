'use client'

import { lazy, Suspense } from 'react'
import type { DialogProps } from './dialog-popup'
import { useEverOpen } from './use-ever-open'

const DialogPopup = lazy(() => import('./dialog-popup'))

/** Asks for the whole attention. Its code is fetched when it is first opened. */
export function Dialog(props: DialogProps) {
  return useEverOpen(props.open) ? (
    <Suspense fallback={null}>
      <DialogPopup {...props} />
    </Suspense>
  ) : null
}
