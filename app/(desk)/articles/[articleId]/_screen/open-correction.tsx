'use client'

import type { CorrectionView } from '@/lib/schemas/views'
import { useDesk } from '../_engine/use-desk'
import styles from './card.module.css'
import { CommentComposer } from './comment-composer'
import { CorrectionDecisions } from './correction-decisions'
import { CORRECTION_STATE_LABELS } from './kinds'
import { Thread } from './thread'
import { usePersonName } from './use-person-name'
import { When } from './when'

/** What an open card has beyond a closed one: who decided, what was said, and what can be done with the proposal. */
export default function OpenCorrection({ correction }: { correction: CorrectionView }) {
  const desk = useDesk()
  const { id, comments } = correction
  return (
    <>
      <Decided correction={correction} />
      <Thread comments={comments} />
      {desk.may('comment:create') && <CommentComposer subjectId={id} />}
      <CorrectionDecisions correction={correction} />
    </>
  )
}

function Decided({ correction }: { correction: CorrectionView }) {
  const { state, decidedBy, decidedAt, decisionReason } = correction
  const who = usePersonName(decidedBy, 'inside')
  if (!decidedAt || state === 'proposed') return null
  return (
    <p className={styles.aside}>
      {CORRECTION_STATE_LABELS[state]} by {who}, <When at={decidedAt} />
      {decisionReason && `: ${decisionReason}`}
    </p>
  )
}
