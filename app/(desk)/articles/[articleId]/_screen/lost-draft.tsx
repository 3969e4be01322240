'use client'

import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import { ownTarget, partsOf, type TargetParts } from '../_engine/drafts'
import { spanHere } from '../_engine/span-here'
import { useDesk } from '../_engine/use-desk'
import { useDraft } from '../_engine/use-desk-state'
import cardStyles from './card.module.css'
import { correctingAt, ONE_PARAGRAPH } from './correcting-at'
import { discardDraft } from './discard-draft'
import { followFocus } from './follow-focus'
import { placeDraft } from './place-draft'
import { useNear, useScreenStore } from './use-screen'

const NAMES: Readonly<Record<TargetParts['what'], string>> = {
  annotation: 'Mark',
  correction: 'Correction',
  'correction-change': 'Change of a correction',
  comment: 'Comment',
  'comment-change': 'Change of a comment',
  stet: 'Reason for stet',
  dismiss: 'Reason for dismissing',
  close: 'Reason for resolving',
  field: 'Words of a mark',
  beside: 'Words',
}

/** One draft without a place, and what can be done with it. */
export function LostDraft({ target }: { target: string }) {
  const { store, drafts, actions } = useDesk()
  const screen = useScreenStore()
  const near = useNear()
  const [draft] = useDraft(target)
  if (!draft) return null
  const { what, id } = partsOf(ownTarget(target))
  const { text, reason, exact } = draft
  const proposal = what === 'correction-change' ? store.getState().objects.corrections.get(id) : undefined
  const copy = () => void navigator.clipboard.writeText(text)
  const place = () => {
    const state = store.getState()
    const span = spanHere(state)
    if (!span) return toast({ title: 'Focus a sentence first: that is where the draft goes.' })
    const opens = placeDraft(drafts, { target, draft }, span, state)
    screen.setState(opens)
    if (!opens.correcting) actions.focusCard(null)
    else if (opens.correcting.span.end < span.end) toast({ title: ONE_PARAGRAPH })
    // The tray is far from the words, and the margin exists only beside what is on screen.
    followFocus(state, near)
  }
  const goOn = () => proposal && screen.setState({ correcting: correctingAt(store.getState(), proposal, id) })
  return (
    <article className={cardStyles.card} aria-label={NAMES[what]}>
      <p className={cardStyles.heading}>
        <b>{NAMES[what]}</b>
        {exact && <span className={cardStyles.byline}>on “{exact}”</span>}
      </p>
      <p className={cardStyles.body}>{text}</p>
      {reason && <p className={cardStyles.body}>Reason: {reason}</p>}
      <div className={cardStyles.decisions}>
        <Button size="small" variant="quiet" onClick={() => discardDraft(drafts, target, () => {})}>
          Discard
        </Button>
        <Button size="small" onClick={copy}>
          Copy
        </Button>
        {proposal?.state !== 'proposed' && (
          <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={place}>
            Place again
          </Button>
        )}
        {proposal?.state === 'proposed' && (
          <Button size="small" onClick={goOn}>
            Go on
          </Button>
        )}
      </div>
    </article>
  )
}
