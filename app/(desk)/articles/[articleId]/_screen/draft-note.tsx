'use client'

import { Button } from '@/app/_ui/button'
import type { Draft } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import cardStyles from './card.module.css'
import { correctingAt } from './correcting-at'
import { discardDraft } from './discard-draft'
import { useScreenStore } from './use-screen'

/** A correction that was begun and left: its words wait beside the sentence until somebody goes on or lets it go. */
export default function DraftNote({ target, draft }: { target: string; draft: Draft }) {
  const { store, drafts } = useDesk()
  const screen = useScreenStore()
  const { start = 0, end = 0 } = draft
  const correctionId = target.startsWith('correction-change:') ? target.slice('correction-change:'.length) : null
  const goOn = () => screen.setState({ correcting: correctingAt(store.getState(), { start, end }, correctionId) })
  return (
    <section className={cardStyles.card} aria-label="Correction begun">
      <p className={cardStyles.heading}>
        <b>Correction begun</b>
        <span className={cardStyles.byline}>only you see it</span>
      </p>
      <p className={cardStyles.body}>{draft.text}</p>
      <div className={cardStyles.decisions}>
        <Button size="small" variant="quiet" onClick={() => discardDraft(drafts, target, goOn)}>
          Discard
        </Button>
        <Button size="small" onClick={goOn}>
          Go on
        </Button>
      </div>
    </section>
  )
}
