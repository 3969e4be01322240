'use client'

import { Popover } from '@base-ui/react/popover'
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
  finalFocus?: React.RefObject<HTMLElement | null> | boolean
}

export default function PopoverPopup(props: PopoverProps) {
  const { open, onOpenChange, anchor, title, hideTitle, children, side = 'bottom', align = 'start' } = props
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
          <Popover.Popup className={styles.popover} initialFocus={props.initialFocus} finalFocus={props.finalFocus}>
            <Popover.Title className={hideTitle ? 'only-heard' : styles.title}>{title}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
