'use client'

import dynamic from 'next/dynamic'
import { useEffect, useRef } from 'react'
import { fetched } from '@/app/_ui/fetched'
import { toast } from '@/app/_ui/toast'
import { useDesk } from '../_engine/use-desk'
import { PARTS } from './parts'
import { sayLost } from './say-lost'
import { DRAFTS_ID, showDrafts } from './show-drafts'
import styles from './tray.module.css'
import { useLostDrafts } from './use-lost-drafts'

const LostDraft = dynamic(() => fetched(PARTS.lostDraft), { ssr: false })

/** Words a person typed that can stand nowhere any more. They are theirs: here they are until they let them go. */
export function YourDrafts() {
  const lost = useLostDrafts()
  useLeadingTo(lost)
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
function useLeadingTo(lost: readonly string[]) {
  const { drafts, store } = useDesk()
  const before = useRef(lost)
  useEffect(() => {
    const added = lost.filter((target) => !before.current.includes(target))
    before.current = lost
    if (added.length === 0) return
    const kept = drafts.list().filter(({ target }) => added.includes(target))
    toast({ ...sayLost(kept, store.getState()), action: { label: 'Show', onPress: showDrafts }, timeout: 0 })
  }, [lost, drafts, store])
}
