'use client'

import { CloudOff, RotateCw } from 'lucide-react'
import { counted } from '@/lib/core/text/counted'
import { useDesk } from '../_engine/use-desk'
import { useConnection, usePendingCount } from '../_engine/use-desk-state'
import styles from './saved-state.module.css'
import { showDrafts } from './show-drafts'
import { useFromDesk } from './use-from-desk'
import { useLostDrafts } from './use-lost-drafts'

const COMFORT = 'changes are kept and sent when the line is back'

/** Says once to those who hear the page that the line is gone, and says no more when it is back. */
export function OfflineHeard() {
  const isLost = useConnection() === 'lost'
  return (
    <p role="status" className="only-heard">
      {isLost && `Offline: ${COMFORT}`}
    </p>
  )
}

/** Quiet while all is well; says how many acts wait, and why, when it is not. */
export function SavedState() {
  const { actions, articleId } = useDesk()
  const connection = useConnection()
  const pending = usePendingCount()
  const isGone = useFromDesk((state) => state.isGone)
  const isLost = connection === 'lost'
  if (isGone)
    return (
      <span className={styles.state} data-tone="warning">
        Gone{pending > 0 && ` · ${pending} not yet saved`}
      </span>
    )
  if (connection === 'signed-out')
    return (
      <a className={styles.state} data-tone="warning" href={`/sign-in?next=/articles/${articleId}`}>
        Signed out{pending > 0 && ` · ${pending} not yet saved`}: sign in
      </a>
    )
  if (pending === 0 && !isLost)
    return (
      <>
        <span className={styles.quiet}>Saved</span>
        <UnplacedDrafts />
      </>
    )
  return (
    <button
      type="button"
      className={styles.state}
      data-tone={isLost ? 'warning' : undefined}
      title="Everything is kept on this computer until it is saved. Press to try now."
      onClick={actions.saveNow}
    >
      {isLost ? <CloudOff aria-hidden /> : <RotateCw aria-hidden />}
      {isLost && (
        <span>
          Offline<span className={styles.comfort}>: {COMFORT}</span>
        </span>
      )}
      {isLost && pending > 0 && ' · '}
      {pending > 0 && `not yet saved · ${pending}`}
    </button>
  )
}

/** Words one typed that could not be saved where they were meant to be are not saved. */
function UnplacedDrafts() {
  const { length } = useLostDrafts()
  if (length === 0) return null
  return (
    <button type="button" className={styles.state} data-tone="warning" onClick={showDrafts}>
      {counted(length, 'draft')} without a place
    </button>
  )
}
