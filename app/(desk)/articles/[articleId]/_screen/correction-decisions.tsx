'use client'

import { Button } from '@/app/_ui/button'
import type { CorrectionView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { CardActs } from './card-acts'
import { correctingAt } from './correcting-at'
import { useKeyLabel } from './use-key-label'
import { useScreenStore } from './use-screen'

/** Accept or stet, reword or withdraw, reopen: only what this person may do with the correction as it is. */
export function CorrectionDecisions({ correction }: { correction: CorrectionView }) {
  const { id, state, createdBy } = correction
  const desk = useDesk()
  const { actions } = desk
  const screen = useScreenStore()
  const keys = { accept: useKeyLabel('accept'), stet: useKeyLabel('stet') }
  const mayDecide = desk.may('correction:decide')
  const mayChange = desk.may('correction:change', { createdById: createdBy })
  const isProposed = state === 'proposed'
  const mayReopen = !isProposed && (mayDecide || (state === 'withdrawn' && mayChange))
  const reword = () => screen.setState({ correcting: correctingAt(desk.store.getState(), correction, id) })
  const asks = {
    what: 'stet' as const,
    target: draftTarget.stet(id),
    question: 'Why does the text stand?',
    action: 'Stet',
    onGive: (reason: string) => actions.decideCorrection(id, 'stet', reason),
  }
  return (
    <CardActs
      id={id}
      asks={asks}
      seldom={[
        isProposed && mayChange && (
          <Button key="withdraw" size="small" variant="quiet" onClick={() => actions.decideCorrection(id, 'withdraw')}>
            Withdraw
          </Button>
        ),
        isProposed && mayChange && (
          <Button key="reword" size="small" variant="quiet" onClick={reword}>
            Reword
          </Button>
        ),
      ]}
    >
      {isProposed && mayDecide && (
        <Button size="small" shortcut={keys.stet} onClick={() => screen.setState({ asking: { id, what: 'stet' } })}>
          Stet
        </Button>
      )}
      {isProposed && mayDecide && (
        <Button
          size="small"
          variant="primary"
          shortcut={keys.accept}
          onClick={() => actions.decideCorrection(id, 'accept')}
        >
          Accept
        </Button>
      )}
      {mayReopen && (
        <Button size="small" onClick={() => actions.decideCorrection(id, 'reopen')}>
          Reopen
        </Button>
      )}
    </CardActs>
  )
}
