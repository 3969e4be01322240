'use client'

import { later } from './later'
import type { MenuProps } from './menu-popup'
import { useEverOpen } from './use-ever-open'

export const fetchMenu = () => import('./menu-popup')
const MenuPopup = later(fetchMenu)

/** A list of things to do, opened by anything. Its code is fetched when it is first opened. See also MenuButton. */
export function Menu(props: MenuProps) {
  return useEverOpen(props.open) ? <MenuPopup {...props} /> : null
}
