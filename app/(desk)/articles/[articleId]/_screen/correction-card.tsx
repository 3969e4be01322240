'use client'

import { memo } from 'react'
import { ERROR_CODES } from '@/lib/core/review/error-codes'
import type { CorrectionView } from '@/lib/schemas/views'
import { useDesk } from '../_engine/use-desk'
import { useCorrection, useText } from '../_engine/use-desk-state'
import { briefChange } from './brief-change'
import styles from './card.module.css'
import { CardFrame } from './card-frame'
import { ChangedWords } from './changed-words'
import { CommentComposer } from './comment-composer'
import { CorrectionDecisions } from './correction-decisions'
import { CORRECTION_STATE_LABELS } from './kinds'
import { Thread } from './thread'
import { usePersonName } from './use-person-name'
import { When } from './when'

/** What the margin says about a proposal of other words. */
export const CorrectionCard = memo(function CorrectionCard({ id }: { id: string }) {
  const correction = useCorrection(id)
  return correction ? <Card correction={correction} /> : null
})

function Card({ correction }: { correction: CorrectionView }) {
  const desk = useDesk()
  const author = usePersonName(correction.createdBy)
  const { id, state, createdAt, comments } = correction
  return (
    <CardFrame
      id={id}
      isDone={state === 'stet' || state === 'withdrawn'}
      title={
        <>
          <span>Correction</span>
          <span className={styles.state} data-state={state}>
            {CORRECTION_STATE_LABELS[state]}
          </span>
        </>
      }
      byline={
        <>
          {author} · <When at={createdAt} />
        </>
      }
      summary={<Summary correction={correction} />}
    >
      <Decided correction={correction} />
      <Thread comments={comments} />
      {desk.may('comment:create') && <CommentComposer subjectId={id} />}
      <CorrectionDecisions correction={correction} />
    </CardFrame>
  )
}

function Summary({ correction }: { correction: CorrectionView }) {
  const { reason, errorCode, how } = correction
  const text = useText()
  return (
    <div className={styles.summary}>
      {how === 'orphan' && <p className={styles.lost}>Lost its place in the text.</p>}
      <p className={styles.words}>
        <ChangedWords steps={briefChange(how === 'orphan' ? '' : text, correction)} />
      </p>
      {errorCode && (
        <p>
          <b className={styles.code}>{errorCode}</b> {ERROR_CODES[errorCode]}
        </p>
      )}
      {reason && <p className={styles.body}>{reason}</p>}
    </div>
  )
}

function Decided({ correction }: { correction: CorrectionView }) {
  const { state, decidedBy, decidedAt, decisionReason } = correction
  const who = usePersonName(decidedBy)
  if (!decidedAt || state === 'proposed') return null
  return (
    <p className={styles.aside}>
      {CORRECTION_STATE_LABELS[state]} by {who}, <When at={decidedAt} />
      {decisionReason && `: ${decisionReason}`}
    </p>
  )
}
