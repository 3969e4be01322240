'use client'

import { memo } from 'react'
import { later } from '@/app/_ui/later'
import { ERROR_CODES } from '@/lib/core/review/error-codes'
import { paragraphChange } from '@/lib/core/revise/paragraph-change'
import type { CorrectionView } from '@/lib/schemas/views'
import { useCorrection, useText } from '../_engine/use-desk-state'
import { alternativesOf, sayAlternatives } from './alternatives'
import { briefChange } from './brief-change'
import styles from './card.module.css'
import { CardFrame } from './card-frame'
import { ChangedWords } from './changed-words'
import { CORRECTION_STATE_LABELS, PARAGRAPH_CHANGE_LABELS } from './kinds'
import { PARTS } from './parts'
import { useFromDesk } from './use-from-desk'
import { usePersonName } from './use-person-name'
import { When } from './when'

const OpenCorrection = later(PARTS.correction)

/** What the margin says about a proposal of other words. */
export default memo(function CorrectionCard({ id }: { id: string }) {
  const correction = useCorrection(id)
  return correction ? <Card correction={correction} /> : null
})

function Card({ correction }: { correction: CorrectionView }) {
  const author = usePersonName(correction.createdBy)
  const { id, state, createdAt } = correction
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
          <span className={styles.author}>{author}</span> · <When at={createdAt} />
        </>
      }
      summary={<Summary correction={correction} />}
    >
      <OpenCorrection correction={correction} />
    </CardFrame>
  )
}

function Summary({ correction }: { correction: CorrectionView }) {
  const { reason, errorCode, how, decisionReason } = correction
  const text = useText()
  const alternatives = useFromDesk((state) => sayAlternatives(correction, alternativesOf(state, correction)))
  const change = paragraphChange(correction)
  return (
    <div className={styles.summary}>
      {how === 'orphan' && <p className={styles.lost}>Lost its place in the text.</p>}
      <p className={styles.words}>
        <ChangedWords steps={briefChange(how === 'orphan' ? '' : text, correction)} />
      </p>
      {change && <p>{PARAGRAPH_CHANGE_LABELS[change]}.</p>}
      {errorCode && (
        <p>
          <b className={styles.code}>{errorCode}</b> {ERROR_CODES[errorCode]}
        </p>
      )}
      {alternatives && <p className={styles.fact}>{alternatives}</p>}
      {reason && <p className={styles.body}>{reason}</p>}
      {decisionReason && <p className={styles.why}>{decisionReason}</p>}
    </div>
  )
}
