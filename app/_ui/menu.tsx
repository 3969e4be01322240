'use client'

import { lazy, Suspense } from 'react'
import { fetched } from './fetched'
import type { MenuProps } from './menu-popup'
import { useEverOpen } from './use-ever-open'

export const fetchMenu = () => import('./menu-popup')
const MenuPopup = lazy(() => fetched(fetchMenu))

/** A list of things to do, opened by anything. Its code is fetched when it is first opened. See also MenuButton. */
export function Menu(props: MenuProps) {
  return useEverOpen(props.open) ? (
    <Suspense fallback={null}>
      <MenuPopup {...props} />
    </Suspense>
  ) : null
}
