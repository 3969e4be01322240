'use client'

import { type RefObject, useRef, useState } from 'react'
import { type ButtonLook, buttonClass } from './button'
import { classes } from './classes'
import { useEverOpen } from './use-ever-open'

/** What the list of a menu needs of its button. */
export interface OpenedMenu {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly button: RefObject<HTMLButtonElement | null>
}

interface MenuTriggerProps extends ButtonLook {
  /** What opens; it is there from the first opening on. */
  list: (menu: OpenedMenu) => React.ReactNode
  /** Fetches the list before it is opened. Without a line it does not come; opening the menu tries again. */
  fetchList: () => Promise<unknown>
  label?: string
  className?: string
  children: React.ReactNode
}

/** The button of a menu whose list is fetched when somebody turns to it. */
export function MenuTrigger({ list, fetchList, label, variant, size, className, children }: MenuTriggerProps) {
  const [open, setOpen] = useState(false)
  const isWanted = useEverOpen(open)
  const button = useRef<HTMLButtonElement>(null)
  const fetchAhead = () => void fetchList().catch(() => {})
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
      {isWanted && list({ open, onOpenChange: setOpen, button })}
    </>
  )
}
