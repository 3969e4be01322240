'use client'

import { useEffect, useRef } from 'react'
import { toast } from '@/app/_ui/toast'
import { useDesk } from '../_engine/use-desk'
import { LostDraft } from './lost-draft'
import { sayLost } from './say-lost'
import { DRAFTS_ID, showDrafts } from './show-drafts'
import styles from './tray.module.css'

/** The drafts that have no place any more. `known`: those that nobody need be told of. */
export default function LostDrafts({ lost, known }: { lost: readonly string[]; known: readonly string[] }) {
  useLeadingTo(lost, known)
  if (lost.length === 0) return null
  return (
    <section className={styles.tray} aria-labelledby={DRAFTS_ID}>
      <h2 id={DRAFTS_ID} tabIndex={-1}>
        Your drafts
      </h2>
      <p>
        What you typed and could not be saved where it was meant to be. Only you see it. To use it all the same, select
        words above, or focus a sentence, and place it there.
      </p>
      {lost.map((target) => (
        <LostDraft key={target} target={target} />
      ))}
    </section>
  )
}

/** Says that words one was writing have no place any more, wherever on the page one is, and leads to them. */
function useLeadingTo(lost: readonly string[], known: readonly string[]) {
  const { drafts, store } = useDesk()
  const before = useRef(known)
  useEffect(() => {
    const added = lost.filter((target) => !before.current.includes(target))
    before.current = lost
    if (added.length === 0) return
    const kept = drafts.list().filter(({ target }) => added.includes(target))
    toast({ ...sayLost(kept, store.getState()), action: { label: 'Show', onPress: showDrafts }, timeout: 0 })
  }, [lost, drafts, store])
}
