'use client'

import { useRef, useState } from 'react'
import { type ButtonLook, buttonClass } from './button'
import { classes } from './classes'
import { Menu } from './menu'
import type { MenuProps } from './menu-popup'

/** Without a line it does not come; opening the menu tries again. */
const fetchAhead = () => void import('./menu-popup').catch(() => {})

/** A button that opens a menu. Give `label` where the button's own words (or icon) do not say what the menu is. */
export function MenuButton({
  label,
  entries,
  header,
  align = 'end',
  variant,
  size,
  className,
  children,
}: ButtonLook &
  Pick<MenuProps, 'label' | 'entries' | 'header' | 'align'> & { className?: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes(buttonClass({ variant, size }), className)}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children}
      </button>
      <Menu
        open={open}
        onOpenChange={setOpen}
        anchor={button}
        finalFocus={button}
        label={label}
        entries={entries}
        header={header}
        align={align}
      />
    </>
  )
}
