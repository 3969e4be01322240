'use client'

import { useId, useRef } from 'react'
import { useDesk } from '../_engine/use-desk'
import { useIsPending } from '../_engine/use-desk-state'
import styles from './card.module.css'
import { useFromDesk } from './use-from-desk'
import { useInSight } from './use-in-sight'

interface CardFrameProps {
  id: string
  /** What kind it is, in the words and the line that mark it in the text. */
  title: React.ReactNode
  /** Who and when, in few letters. */
  byline?: React.ReactNode
  /** Proposed by the program and not by a person: it looks so. */
  isProposal?: boolean
  /** What can be done with it at once, at the end of its heading. */
  aside?: React.ReactNode
  /** Decided or closed: it steps back. */
  isDone: boolean
  /** Seen while the card is closed, and above the rest while it is open. */
  summary: React.ReactNode
  /** Seen while the card is open. */
  children: React.ReactNode
}

/** A card of the margin. Closed it is a few lines; opened, by its heading or a click, all of it. */
export function CardFrame(props: CardFrameProps) {
  const { id, title, byline, isDone, isProposal, aside, summary, children } = props
  const { actions } = useDesk()
  const headingId = useId()
  const isOpen = useFromDesk((state) => state.focusedCard === id)
  const isPending = useIsPending(id)
  const card = useRef<HTMLElement>(null)
  useInSight(card, isOpen)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the heading inside is a button; the rest of the card is a larger target for the same.
    <article
      ref={card}
      aria-labelledby={headingId}
      className={styles.card}
      data-card-of={id}
      data-open={isOpen || undefined}
      data-done={isDone || undefined}
      data-proposal={isProposal || undefined}
      data-pending={isPending || undefined}
      onClick={() => !isOpen && actions.focusCard(id)}
    >
      <h3 id={headingId} className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={(event) => {
            event.stopPropagation()
            actions.focusCard(isOpen ? null : id)
          }}
        >
          {title}
        </button>
        {byline && <span className={styles.byline}>{byline}</span>}
      </h3>
      {aside}
      {summary}
      {isOpen && children}
    </article>
  )
}
