'use client'

import { later } from '@/app/_ui/later'
import { useTray } from '../_engine/use-desk-state'
import { AnnotationCard } from './annotation-card'
import { PARTS } from './parts'
import styles from './tray.module.css'

const CorrectionCard = later(PARTS.correctionCard)

/** The marks that lost their place. */
export default function LostCards() {
  const cards = useTray()
  return (
    <section className={styles.tray} aria-labelledby="tray-title">
      <h2 id="tray-title">Lost their place</h2>
      <p>
        The words these stood on are gone. Open one to see where it may belong, or resolve it. Nothing here is deleted.
      </p>
      {cards.map(({ kind, id }) =>
        kind === 'annotation' ? <AnnotationCard key={id} id={id} /> : <CorrectionCard key={id} id={id} />,
      )}
    </section>
  )
}
