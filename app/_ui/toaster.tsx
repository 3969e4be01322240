'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { fetched } from './fetched'
import { onFirstToast } from './toast'

const ToastList = lazy(() => fetched(() => import('./toast-list')))

/** Stands once in the root layout. The list itself is fetched when there is a first message. */
export function Toaster() {
  const [wanted, setWanted] = useState(false)
  useEffect(() => onFirstToast(() => setWanted(true)), [])
  return wanted ? (
    <Suspense fallback={null}>
      <ToastList />
    </Suspense>
  ) : null
}
