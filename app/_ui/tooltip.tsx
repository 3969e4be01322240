'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'
import { Kbd } from './kbd'
import styles from './tooltip.module.css'

/**
 * A few words beside a control on hover and focus, for those who see it; the control needs its own name all the same.
 * It brings the positioning code with it: where bytes count, a `title` does.
 */
export function Tooltip({
  words,
  shortcut,
  side = 'top',
  children,
}: {
  words: string
  shortcut?: string
  side?: 'top' | 'bottom' | 'left' | 'right'
  /** The control; takes a ref and the handlers. */
  children: React.ReactElement
}) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={500} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className={styles.positioner}>
          <Base.Popup className={styles.tip}>
            {words}
            {shortcut && <Kbd>{shortcut}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
