'use client'

import { memo } from 'react'
import { classes } from '@/app/_ui/classes'
import { later } from '@/app/_ui/later'
import type { AnchorKind } from '@/lib/core/review/vocabulary'
import type { AnnotationView } from '@/lib/schemas/views'
import { useDesk } from '../_engine/use-desk'
import { useAnnotation } from '../_engine/use-desk-state'
import styles from './card.module.css'
import { CardFrame } from './card-frame'
import { VERDICT_LABELS } from './kinds'
import { PARTS } from './parts'
import { isQuery, stateOf, titleOf } from './query'
import lineStyles from './run-text.module.css'
import { usePersonName } from './use-person-name'
import { When } from './when'

const ErrorMeaning = later(PARTS.meaning)
const OpenAnnotation = later(PARTS.annotation)

/** What the margin says about a claim, a quote, an attribution error or a note. */
export const AnnotationCard = memo(function AnnotationCard({ id }: { id: string }) {
  const annotation = useAnnotation(id)
  return annotation ? <Card annotation={annotation} /> : null
})

function Card({ annotation }: { annotation: AnnotationView }) {
  const desk = useDesk()
  const author = usePersonName(annotation.createdBy)
  const state = stateOf(annotation)
  const mayChange = desk.may('annotation:change', { createdById: annotation.createdBy })
  return (
    <CardFrame
      id={annotation.id}
      isDone={annotation.state === 'closed'}
      title={
        <>
          <span className={`${lineStyles.marked} ${lineStyles[annotation.kind]}`}>{titleOf(annotation)}</span>
          {annotation.errorCode && <span className={styles.code}>{annotation.errorCode}</span>}
          {state && (
            <span className={styles.state} data-state={isQuery(annotation) ? annotation.state : undefined}>
              {state}
            </span>
          )}
        </>
      }
      byline={
        <>
          <span className={styles.author}>{author}</span> · <When at={annotation.createdAt} />
        </>
      }
      summary={<Summary annotation={annotation} mayChange={mayChange} />}
    >
      <OpenAnnotation annotation={annotation} />
    </CardFrame>
  )
}

/** Said of a mark that a new version did not simply carry along, before its words. */
const LOOK_AGAIN: Readonly<Partial<Record<AnchorKind, string>>> = {
  orphan: 'Lost its place. It stood on',
  'needs-look': 'Found again, but look: it stood on',
  changed: 'Needs a look: the words here changed in this version. Now it stands on',
}

/** What the mark says, in the fewest lines. */
function Summary({ annotation, mayChange }: { annotation: AnnotationView; mayChange: boolean }) {
  const { kind, errorCode, verdict, explanation, speaker, body, comments, how, exact } = annotation
  const addressee = usePersonName(annotation.addressee, 'inside')
  // Whoever may change it has the field below while the card is open.
  const told = classes(styles.fact, mayChange && styles.told)
  return (
    <div className={styles.summary}>
      {LOOK_AGAIN[how] && (
        <p className={styles.lost}>
          {LOOK_AGAIN[how]} “{exact}”
        </p>
      )}
      {errorCode && (
        <p className={styles.meaning}>
          <ErrorMeaning code={errorCode} />
        </p>
      )}
      {verdict && <p className={told}>{VERDICT_LABELS[verdict]}</p>}
      {explanation && <p className={classes(styles.body, mayChange && styles.told)}>{explanation}</p>}
      {speaker && <p className={told}>{speaker}</p>}
      {annotation.addressee && <p className={styles.fact}>For {addressee}</p>}
      {body && <p className={classes(styles.body, mayChange && kind === 'note' && styles.told)}>{body}</p>}
      {annotation.stateReason && <p className={styles.why}>{annotation.stateReason}</p>}
      {comments.length > 0 && <LastComment comments={comments} />}
    </div>
  )
}

function LastComment({ comments }: Pick<AnnotationView, 'comments'>) {
  const last = comments.at(-1)
  const author = usePersonName(last?.author ?? null)
  return (
    <p className={styles.last}>
      <b>{author}:</b> {last?.body}
      {comments.length > 1 && <span className={styles.more}> +{comments.length - 1}</span>}
    </p>
  )
}
