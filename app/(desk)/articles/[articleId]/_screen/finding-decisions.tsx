'use client'

import { Button } from '@/app/_ui/button'
import type { FindingView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import cardStyles from './card.module.css'
import { CardActs } from './card-acts'
import { useKeyLabel } from './use-key-label'
import { usePersonName } from './use-person-name'
import { useDecisions, useScreenStore } from './use-screen'
import { When } from './when'

/** Accept or dismiss, with a reason or without one. */
export function FindingDecisions({ finding }: { finding: FindingView }) {
  const { id, kind } = finding
  const desk = useDesk()
  const screen = useScreenStore()
  const { take, dismiss } = useDecisions()
  const keys = { accept: useKeyLabel('accept'), dismiss: useKeyLabel('stet'), why: useKeyLabel('say-why') }
  const mayDecide = desk.may('finding:decide')
  const asks = {
    what: 'dismiss' as const,
    target: draftTarget.dismiss(id),
    question: `Why is it no ${kind === 'attribution-error' ? 'error' : kind}?`,
    action: 'Dismiss it',
    onGive: (reason: string) => dismiss(id, reason),
  }
  return (
    <CardActs id={id} asks={asks}>
      {mayDecide && (
        <Button
          size="small"
          variant="quiet"
          shortcut={keys.why}
          onClick={() => screen.setState({ asking: { id, what: 'dismiss' } })}
        >
          Say why
        </Button>
      )}
      {mayDecide && (
        <Button size="small" shortcut={keys.dismiss} onClick={() => dismiss(id)}>
          Dismiss
        </Button>
      )}
      {mayDecide && (
        <Button size="small" variant="primary" shortcut={keys.accept} onClick={() => take(finding)}>
          Accept
        </Button>
      )}
    </CardActs>
  )
}

/** Who dismissed it, and the way back. */
export function DecidedFinding({ finding: { id, decidedBy, decidedAt, reason } }: { finding: FindingView }) {
  const desk = useDesk()
  const who = usePersonName(decidedBy, 'inside')
  const mayReopen = desk.may('finding:decide') && desk.may('finding:reopen', { createdById: decidedBy ?? undefined })
  return (
    <>
      <p className={cardStyles.aside}>
        Dismissed by {who}
        {decidedAt && (
          <>
            , <When at={decidedAt} />
          </>
        )}
        {reason && `: ${reason}`}
      </p>
      {mayReopen && (
        <div className={cardStyles.decisions}>
          <Button size="small" onClick={() => desk.actions.reopenFinding(id)}>
            Take it back
          </Button>
        </div>
      )}
    </>
  )
}
