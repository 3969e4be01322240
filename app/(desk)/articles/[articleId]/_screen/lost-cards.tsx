'use client'

import { later } from '@/app/_ui/later'
import { useDesk } from '../_engine/use-desk'
import { useTray } from '../_engine/use-desk-state'
import { AnnotationCard } from './annotation-card'
import { PARTS } from './parts'
import styles from './tray.module.css'
import { useDropping } from './use-dropping'

const CorrectionCard = later(PARTS.correctionCard)

/** The marks that lost their place. */
export default function LostCards() {
  const desk = useDesk()
  const cards = useTray()
  const drag = useDropping()
  const mayPlace = desk.may('annotation:place')
  return (
    <section className={styles.tray} aria-labelledby="tray-title">
      <h2 id="tray-title">Lost their place</h2>
      <p>
        The words these stood on are gone. Open one to see where it may belong,{' '}
        {mayPlace ? 'drag it onto a sentence, ' : ''}or resolve it. Nothing here is deleted.
      </p>
      {cards.map(({ kind, id }) =>
        kind === 'annotation' ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: what it does by dragging, the card inside does by key.
          <div key={id} className={styles.lost} draggable={mayPlace} onDragStart={drag(id)}>
            <AnnotationCard id={id} />
          </div>
        ) : (
          <CorrectionCard key={id} id={id} />
        ),
      )}
    </section>
  )
}
