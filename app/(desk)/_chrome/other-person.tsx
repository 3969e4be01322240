'use client'

import { usePathname } from 'next/navigation'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import actionStyles from '@/app/_ui/dialog-actions.module.css'
import styles from './other-person.module.css'
import { signOut } from './sign-out'

/**
 * Lies over the page of one person while another is signed in. Nothing below it can be reached, by mouse or by key: what
 * the other does there would count as done by the first. It goes by itself when the first is back.
 */
export function OtherPerson({ own, other }: { own: string; other: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [isFailed, setFailed] = useState(false)
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    addEventListener('keydown', keepKey, { capture: true })
    return () => {
      removeEventListener('keydown', keepKey, { capture: true })
      // Puts the focus back where it was.
      current?.close()
    }
  }, [])
  const isDesk = usePathname().startsWith('/articles/')
  const signInAgain = () => {
    setFailed(false)
    signOut(window.location.pathname + window.location.search).catch(() => setFailed(true))
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-words`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {other} is signed in in this browser now
      </h2>
      <p id={`${id}-words`} className={styles.words}>
        This page is {own}’s.{' '}
        {isDesk
          ? `What was written here is kept for ${own} on this computer, and sent when ${own} is signed in again.`
          : `Nothing is sent from it until ${own} is signed in again.`}
      </p>
      {isFailed && (
        <p role="alert" className={styles.failed}>
          The server did not answer. Try again.
        </p>
      )}
      <div className={actionStyles.actions}>
        <Button onClick={signInAgain}>Sign in as {own}</Button>
        <Button variant="primary" onClick={() => window.location.reload()}>
          Go on as {other}
        </Button>
      </div>
    </dialog>
  )
}

/** Before the page below hears of it. What a key does to the buttons here it does all the same. */
function keepKey(event: KeyboardEvent) {
  event.stopPropagation()
  if (event.key === 'Escape') event.preventDefault()
}
