'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { isWaitingForCode, onWaitingForCode } from './fetched'
import { later } from './later'
import { onFirstToast } from './toast'
import styles from './toaster.module.css'

const ToastList = later(() => import('./toast-list'))

/**
 * Stands once in the root layout. The list itself is fetched when there is a first message. Only what waits for the line
 * is said without it, because it could not come either.
 */
export function Toaster() {
  const [wanted, setWanted] = useState(false)
  useEffect(() => onFirstToast(() => setWanted(true)), [])
  const isWaiting = useSyncExternalStore(onWaitingForCode, isWaitingForCode, () => false)
  return (
    <>
      <p role="status" className={styles.waiting}>
        {isWaiting && 'Waiting for the line'}
      </p>
      {wanted && <ToastList />}
    </>
  )
}
