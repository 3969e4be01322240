'use client'

import { ProgressBar } from '@/app/_ui/progress-bar'
import { useProgress } from '../_engine/use-desk-state'
import styles from './top-bar.module.css'

/** “41 of 63 settled”, and how the rest stands. */
export function ProgressInBar() {
  const progress = useProgress()
  return (
    <div className={styles.progress}>
      <span>
        <b>{progress.settled}</b> of {progress.total} settled
      </span>
      <ProgressBar progress={progress} />
    </div>
  )
}
