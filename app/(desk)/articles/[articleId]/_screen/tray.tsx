'use client'

import { later } from '@/app/_ui/later'
import { useTray } from '../_engine/use-desk-state'
import { AnnotationCard } from './annotation-card'
import { PARTS } from './parts'
import styles from './tray.module.css'
import { YourDrafts } from './your-drafts'

const CorrectionCard = later(PARTS.correctionCard)

/** What lost its place when the words changed, marks and drafts. It waits here and is never dropped. */
export function Tray() {
  return (
    <>
      <LostCards />
      <YourDrafts />
    </>
  )
}

function LostCards() {
  const cards = useTray()
  if (cards.length === 0) return null
  return (
    <section className={styles.tray} aria-labelledby="tray-title">
      <h2 id="tray-title">Lost their place</h2>
      <p>The words these stood on are gone. Resolve them, or mark the right words and delete them.</p>
      {cards.map(({ kind, id }) =>
        kind === 'annotation' ? <AnnotationCard key={id} id={id} /> : <CorrectionCard key={id} id={id} />,
      )}
    </section>
  )
}
