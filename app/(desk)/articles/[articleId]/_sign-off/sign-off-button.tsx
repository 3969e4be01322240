'use client'

import { useStore } from 'zustand'
import { Button } from '@/app/_ui/button'
import { useDesk } from '../_engine/use-desk'
import { useKeyLabel } from '../_screen/use-key-label'
import { useCommands } from '../_screen/use-screen'
import styles from './sign-off-button.module.css'
import { signOffsOf } from './sign-off-store'

/** How far the version is signed off, and the way to sign it. */
export function SignOffButton() {
  const known = useStore(signOffsOf(useDesk()), (state) => state.known)
  const commands = useCommands()
  const key = useKeyLabel('sign-off')
  const signed = known?.signed.length ?? 0
  const isDone = signed > 0 && known?.missing.length === 0
  const words = known?.void
    ? 'Sign-off void'
    : isDone
      ? 'Signed off'
      : signed > 0
        ? `Signed ${signed} of ${known?.needed.length}`
        : 'Sign off'
  return (
    <Button
      size="small"
      className={styles.button}
      data-state={known?.void ? 'void' : isDone ? 'done' : undefined}
      title={key && `${words} (${key})`}
      aria-keyshortcuts={key}
      onClick={commands['sign-off']}
    >
      {words}
      {known?.dissent && <span className={styles.dissent}> · dissent</span>}
    </Button>
  )
}
