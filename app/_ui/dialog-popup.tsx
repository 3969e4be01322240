'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef } from 'react'
import { classes } from './classes'
import styles from './dialog.module.css'
import actionStyles from './dialog-actions.module.css'
import { type FinalFocus, unlessGoneOn } from './final-focus'
import { IconButton } from './icon-button'

export interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** One or two sentences below the title. */
  description?: React.ReactNode
  children?: React.ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: React.ReactNode
  width?: 'medium' | 'wide'
  /** Takes the focus at the start; the first control unless given. */
  initialFocus?: React.RefObject<HTMLElement | null>
  /** Takes the focus afterwards; what had it before unless given. */
  finalFocus?: FinalFocus
}

export default function DialogPopup(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    children,
    actions,
    width = 'medium',
    initialFocus,
    finalFocus,
  } = props
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          ref={popup}
          className={classes(styles.popup, styles[width])}
          initialFocus={initialFocus}
          finalFocus={unlessGoneOn(popup, finalFocus)}
        >
          <header className={styles.header}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            {description && <Dialog.Description className={styles.description}>{description}</Dialog.Description>}
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={actionStyles.actions}>{actions}</footer>}
          {/* Last in order, so that the focus starts at what the dialog asks for. */}
          <Dialog.Close render={<IconButton label="Close" shortcut="Esc" size="small" className={styles.close} />}>
            <X aria-hidden />
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
