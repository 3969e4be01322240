'use client'

import { CircleHelp } from 'lucide-react'
import { IconButton } from '@/app/_ui/icon-button'
import { useKeysOfPage, usePageKeyLabel } from './page-keys'
import styles from './sources.module.css'

/** The list of keys, for whoever does not know its key. */
export function KeysButton() {
  const { showAll } = useKeysOfPage()
  return (
    <IconButton className={styles.keys} label="All keys" shortcut={usePageKeyLabel()('help')} onClick={showAll}>
      <CircleHelp aria-hidden />
    </IconButton>
  )
}
