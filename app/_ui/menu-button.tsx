'use client'

import { useRef, useState } from 'react'
import type { ButtonLook } from './button'
import { Menu } from './menu'
import type { MenuProps } from './menu-popup'
import { MenuTrigger } from './menu-trigger'

const fetchList = () => import('./menu-popup')

/** A button that opens a menu. Give `label` where the button's own words (or icon) do not say what the menu is. */
export function MenuButton({
  label,
  entries,
  header,
  align = 'end',
  ...trigger
}: ButtonLook &
  Pick<MenuProps, 'label' | 'entries' | 'header' | 'align'> & { className?: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <MenuTrigger {...{ button, open, fetchList, label, ...trigger }} onOpenChange={setOpen} />
      <Menu {...{ open, label, entries, header, align }} onOpenChange={setOpen} anchor={button} finalFocus={button} />
    </>
  )
}
