'use client'

import { Button } from '@/app/_ui/button'
import type { CorrectionView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { useChanges } from '../_engine/use-desk-state'
import { AllOfPerson } from './all-of-person'
import { alternativesOf, CHOSEN_OTHERWISE } from './alternatives'
import { CardActs } from './card-acts'
import { correctingAt } from './correcting-at'
import { useKeyLabel } from './use-key-label'
import { useScreen, useScreenStore } from './use-screen'

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
  // The objects are changed in place.
  useChanges()
  const others = alternativesOf(desk.store.getState(), correction)
  const chosen = others.find((one) => one.state === 'accepted')
  const waiting = others.filter((one) => one.state === 'proposed').map((one) => one.id)
  const also = useScreen(({ asking }) => (asking?.id === id ? asking.also : undefined)) ?? []
  const accept = () =>
    chosen
      ? actions.decideCorrections([id], 'accept', undefined, { ids: [chosen.id], decision: 'reopen' })
      : actions.decideCorrection(id, 'accept')
  const reword = () => screen.setState({ correcting: correctingAt(desk.store.getState(), correction, id) })
  const propose = () => screen.setState({ correcting: correctingAt(desk.store.getState(), correction) })
  const asks = {
    what: 'stet' as const,
    target: draftTarget.stet(id),
    question:
      also.length > 0 ? `Why does the text stand against these ${also.length + 1}?` : 'Why does the text stand?',
    action: also.length > 0 ? `Stet all ${also.length + 1}` : 'Stet',
    onGive: (reason: string) => actions.decideCorrections([id, ...also], 'stet', reason),
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
        isProposed && !mayChange && desk.may('correction:propose') && (
          <Button key="other" size="small" variant="quiet" onClick={propose}>
            Other words
          </Button>
        ),
        isProposed && mayDecide && <AllOfPerson key="all" correction={correction} />,
      ]}
    >
      {isProposed && mayDecide && (
        <Button size="small" shortcut={keys.stet} onClick={() => screen.setState({ asking: { id, what: 'stet' } })}>
          Stet
        </Button>
      )}
      {isProposed && mayDecide && (
        <Button size="small" variant="primary" shortcut={keys.accept} onClick={accept}>
          {chosen ? 'Accept instead' : 'Accept'}
        </Button>
      )}
      {state === 'accepted' && mayDecide && waiting.length > 0 && (
        <Button size="small" onClick={() => actions.decideCorrections(waiting, 'stet', CHOSEN_OTHERWISE)}>
          {waiting.length === 1 ? 'Stet the other' : `Stet the other ${waiting.length}`}
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
