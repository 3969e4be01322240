'use client'

import { Popover } from '@base-ui/react/popover'
import { useRef } from 'react'
import { type FinalFocus, unlessGoneOn } from './final-focus'
import styles from './popover.module.css'
import popupStyles from './popup.module.css'

/** An element, a reference to one, or anything that knows where it is, such as the range of a text selection. */
export type Anchor = Element | React.RefObject<Element | null> | { getBoundingClientRect: () => DOMRect } | null

export interface PopoverProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  anchor: Anchor
  /** Its name, shown as a small heading unless hidden. */
  title: string
  hideTitle?: boolean
  children: React.ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
  align?: 'start' | 'center' | 'end'
  initialFocus?: React.RefObject<HTMLElement | null> | boolean
  finalFocus?: FinalFocus
}

export default function PopoverPopup(props: PopoverProps) {
  const { open, onOpenChange, anchor, title, hideTitle, children, side = 'bottom', align = 'start' } = props
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Popover.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={popupStyles.positioner}
        >
          <Popover.Popup
            ref={popup}
            className={styles.popover}
            initialFocus={props.initialFocus}
            finalFocus={unlessGoneOn(popup, props.finalFocus)}
          >
            <Popover.Title className={hideTitle ? 'only-heard' : styles.title}>{title}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
