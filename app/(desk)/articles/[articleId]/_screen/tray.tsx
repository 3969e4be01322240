'use client'

import { useTray } from '../_engine/use-desk-state'
import { AnnotationCard } from './annotation-card'
import { CorrectionCard } from './correction-card'
import styles from './tray.module.css'

/** What lost its place in the text when the words changed. It waits here and is never dropped. */
export function Tray() {
  const cards = useTray()
  if (cards.length === 0) return null
  return (
    <section className={styles.tray} aria-labelledby="tray-title">
      <h2 id="tray-title">Lost their place</h2>
      <p>The words these stood on are gone. Close them, or mark the right words and delete them.</p>
      {cards.map(({ kind, id }) =>
        kind === 'annotation' ? <AnnotationCard key={id} id={id} /> : <CorrectionCard key={id} id={id} />,
      )}
    </section>
  )
}
