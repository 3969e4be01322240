'use client'

import { memo } from 'react'
import { Button } from '@/app/_ui/button'
import { classes } from '@/app/_ui/classes'
import { ERROR_CODES } from '@/lib/core/review/error-codes'
import type { AnchorKind } from '@/lib/core/review/vocabulary'
import type { AnnotationView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { useAnnotation } from '../_engine/use-desk-state'
import { AnnotationDetailsForm } from './annotation-details'
import styles from './card.module.css'
import { CardActs } from './card-acts'
import { CardFrame } from './card-frame'
import { CommentComposer } from './comment-composer'
import { KINDS, THREAD_STATE_LABELS, VERDICT_LABELS } from './kinds'
import { mayAnswer } from './may-answer'
import lineStyles from './run-text.module.css'
import { Thread } from './thread'
import { useKeyLabel } from './use-key-label'
import { usePersonName } from './use-person-name'
import { useCommands } from './use-screen'
import { When } from './when'

/** What the margin says about a claim, a quote, an attribution error or a note. */
export const AnnotationCard = memo(function AnnotationCard({ id }: { id: string }) {
  const annotation = useAnnotation(id)
  return annotation ? <Card annotation={annotation} /> : null
})

function Card({ annotation }: { annotation: AnnotationView }) {
  const desk = useDesk()
  const author = usePersonName(annotation.createdBy)
  const { label } = KINDS[annotation.kind]
  const mayChange = desk.may('annotation:change', { createdById: annotation.createdBy })
  return (
    <CardFrame
      id={annotation.id}
      isDone={annotation.state === 'closed'}
      title={
        <>
          <span className={`${lineStyles.marked} ${lineStyles[annotation.kind]}`}>{label}</span>
          {annotation.errorCode && <span className={styles.code}>{annotation.errorCode}</span>}
          {annotation.state !== 'open' && <span className={styles.state}>{THREAD_STATE_LABELS[annotation.state]}</span>}
        </>
      }
      byline={
        <>
          {author} · <When at={annotation.createdAt} />
        </>
      }
      summary={<Summary annotation={annotation} mayChange={mayChange} />}
    >
      {annotation.stateReason && (
        <p className={styles.aside}>
          {THREAD_STATE_LABELS[annotation.state]}: {annotation.stateReason}
        </p>
      )}
      {mayChange && <AnnotationDetailsForm annotation={annotation} />}
      <Thread comments={annotation.comments} />
      {desk.may('comment:create') && <CommentComposer subjectId={annotation.id} />}
      <Decisions annotation={annotation} />
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
  const { kind, errorCode, verdict, speaker, body, comments, how, exact } = annotation
  const addressee = usePersonName(annotation.addressee)
  const meaning = errorCode && ERROR_CODES[errorCode]
  // Whoever may change it has the field below while the card is open.
  const told = classes(styles.fact, mayChange && styles.told)
  return (
    <div className={styles.summary}>
      {LOOK_AGAIN[how] && (
        <p className={styles.lost}>
          {LOOK_AGAIN[how]} “{exact}”
        </p>
      )}
      {meaning && <p>{meaning}</p>}
      {verdict && <p className={told}>{VERDICT_LABELS[verdict]}</p>}
      {speaker && <p className={told}>{speaker}</p>}
      {annotation.addressee && <p className={styles.fact}>For {addressee}</p>}
      {body && <p className={classes(styles.body, mayChange && kind === 'note' && styles.told)}>{body}</p>}
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

/** Close or reopen, delete. Only what this person may do is there. */
function Decisions({ annotation }: { annotation: AnnotationView }) {
  const { id, createdBy, state } = annotation
  const desk = useDesk()
  const commands = useCommands()
  const key = useKeyLabel('close')
  const answerKey = useKeyLabel('answer')
  const asks = {
    what: 'close' as const,
    target: draftTarget.close(id),
    question: 'Why is this closed?',
    action: 'Close it',
    onGive: (reason: string) => desk.actions.setAnnotationState(id, 'closed', reason),
  }
  return (
    <CardActs id={id} asks={asks}>
      {desk.may('annotation:change', { createdById: createdBy }) && (
        <Button size="small" variant="quiet" onClick={() => desk.actions.deleteAnnotation(id)}>
          Delete
        </Button>
      )}
      {mayAnswer(desk, annotation) && (
        <Button size="small" shortcut={answerKey} onClick={commands.answer}>
          {state === 'answered' ? 'Not answered yet' : 'Answered'}
        </Button>
      )}
      {desk.may('annotation:close', { createdById: createdBy }) && (
        <Button size="small" shortcut={key} onClick={commands.close}>
          {state === 'closed' ? 'Reopen' : 'Close'}
        </Button>
      )}
    </CardActs>
  )
}
