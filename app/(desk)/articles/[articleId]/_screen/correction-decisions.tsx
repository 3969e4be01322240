'use client'

import { Button } from '@/app/_ui/button'
import type { CorrectionView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import styles from './card.module.css'
import { correctingAt } from './correcting-at'
import { ReasonForm } from './reason-form'
import { returnToText } from './text-dom'
import { useKeyLabel } from './use-key-label'
import { useScreen, useScreenStore } from './use-screen'

/** Accept or stet, reword or withdraw, reopen: only what this person may do with the correction as it is. */
export function CorrectionDecisions({ correction }: { correction: CorrectionView }) {
  const { id, state, createdBy } = correction
  const desk = useDesk()
  const { actions } = desk
  const screen = useScreenStore()
  const keys = { accept: useKeyLabel('accept'), stet: useKeyLabel('stet') }
  const isAsking = useScreen(({ asking }) => asking?.id === id && asking.what === 'stet')
  const mayDecide = desk.may('correction:decide')
  const mayChange = desk.may('correction:change', { createdById: createdBy })
  const stopAsking = () => {
    screen.setState({ asking: null })
    returnToText(desk.store.getState())
  }
  if (isAsking)
    return (
      <ReasonForm
        target={draftTarget.stet(id)}
        question="Why does the text stand?"
        action="Stet"
        onLeave={stopAsking}
        onGive={(reason) => {
          actions.decideCorrection(id, 'stet', reason)
          stopAsking()
        }}
      />
    )
  if (state !== 'proposed')
    return mayDecide || (state === 'withdrawn' && mayChange) ? (
      <div className={styles.decisions}>
        <Button size="small" onClick={() => actions.decideCorrection(id, 'reopen')}>
          Reopen
        </Button>
      </div>
    ) : null
  if (!mayDecide && !mayChange) return null
  return (
    <div className={styles.decisions}>
      {mayChange && (
        <>
          <Button size="small" variant="quiet" onClick={() => actions.decideCorrection(id, 'withdraw')}>
            Withdraw
          </Button>
          <Button
            size="small"
            variant="quiet"
            onClick={() => screen.setState({ correcting: correctingAt(desk.store.getState(), correction, id) })}
          >
            Reword
          </Button>
        </>
      )}
      {mayDecide && (
        <>
          <Button size="small" shortcut={keys.stet} onClick={() => screen.setState({ asking: { id, what: 'stet' } })}>
            Stet
          </Button>
          <Button
            size="small"
            variant="primary"
            shortcut={keys.accept}
            onClick={() => actions.decideCorrection(id, 'accept')}
          >
            Accept
          </Button>
        </>
      )}
    </div>
  )
}
