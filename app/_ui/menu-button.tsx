'use client'

import type { ButtonLook } from './button'
import { fetchMenu, Menu } from './menu'
import type { MenuProps } from './menu-popup'
import { MenuTrigger } from './menu-trigger'

/** A button that opens a menu. Give `label` where the button's own words (or icon) do not say what the menu is. */
export function MenuButton({
  label,
  entries,
  header,
  align = 'end',
  fetchAhead,
  ...trigger
}: ButtonLook &
  Pick<MenuProps, 'label' | 'entries' | 'header' | 'align'> & {
    /** Fetches what the entries do, together with the list. */
    fetchAhead?: () => Promise<unknown>
    className?: string
    children: React.ReactNode
  }) {
  return (
    <MenuTrigger
      {...{ label, ...trigger }}
      fetchList={() => Promise.all([fetchMenu(), fetchAhead?.()])}
      list={({ button, ...menu }) => (
        <Menu {...menu} {...{ label, entries, header, align }} anchor={button} finalFocus={button} />
      )}
    />
  )
}
