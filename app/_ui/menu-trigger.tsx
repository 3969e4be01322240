import type { RefObject } from 'react'
import { type ButtonLook, buttonClass } from './button'
import { classes } from './classes'

interface MenuTriggerProps extends ButtonLook {
  button: RefObject<HTMLButtonElement | null>
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Fetches the list before it is opened. Without a line it does not come; opening the menu tries again. */
  fetchList: () => Promise<unknown>
  label?: string
  className?: string
  children: React.ReactNode
}

/** The button of a menu whose list is fetched when somebody turns to it. */
export function MenuTrigger(props: MenuTriggerProps) {
  const { button, open, onOpenChange, fetchList, label, variant, size, className, children } = props
  const fetchAhead = () => void fetchList().catch(() => {})
  return (
    <button
      ref={button}
      type="button"
      className={classes(buttonClass({ variant, size }), className)}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={open}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
      onClick={() => onOpenChange(!open)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        onOpenChange(true)
      }}
    >
      {children}
    </button>
  )
}
