'use client'

import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { later } from '@/app/_ui/later'
import { toast } from '@/app/_ui/toast'
import type { AnchorKind, AnnotationKind } from '@/lib/core/review/vocabulary'
import type { AnnotationView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { AnnotationDetailsForm } from './annotation-details'
import styles from './card.module.css'
import { CardActs } from './card-acts'
import { CommentComposer, useIsWriting } from './comment-composer'
import { deletedWith } from './deleted-with'
import { EvidenceOfMark } from './evidence-of-mark'
import { mayAnswer, mayAskAgain } from './may-answer'
import { PARTS } from './parts'
import { PlaceOfMark } from './place-of-mark'
import { closingWords, stateOf } from './query'
import { returnToText } from './text-dom'
import { Thread } from './thread'
import { useKeyLabel } from './use-key-label'
import { useCommands } from './use-screen'

const EarlierChecks = later(PARTS.earlier)

/** What an open card has beyond a closed one: what can be changed and said, and what can be done with the mark. */
export default function OpenAnnotation({ annotation }: { annotation: AnnotationView }) {
  const desk = useDesk()
  const mayChange = desk.may('annotation:change', { createdById: annotation.createdBy })
  return (
    <>
      {ASKS_WHERE.has(annotation.how) && desk.may('annotation:place') && <PlaceOfMark annotation={annotation} />}
      {annotation.stateReason && (
        <p className={styles.aside}>
          {stateOf(annotation)}: {annotation.stateReason}
        </p>
      )}
      {mayChange && <AnnotationDetailsForm annotation={annotation} />}
      {annotation.kind === 'claim' && <EarlierChecks annotation={annotation} />}
      {RESTS.has(annotation.kind) && <EvidenceOfMark annotation={annotation} />}
      <Thread comments={annotation.comments} />
      {desk.may('comment:create') && <CommentComposer subjectId={annotation.id} />}
      <Decisions annotation={annotation} />
    </>
  )
}

/** How a mark stands of which somebody has to say where it belongs. */
const ASKS_WHERE: ReadonlySet<AnchorKind> = new Set(['orphan', 'needs-look', 'changed'])

/** What can rest on a source. */
const RESTS: ReadonlySet<AnnotationKind> = new Set(['claim', 'quote'])

/** Answer, close or reopen, delete. Only what this person may do is there. */
function Decisions({ annotation }: { annotation: AnnotationView }) {
  const { id, createdBy, state } = annotation
  const { close, question, action } = closingWords(annotation)
  const desk = useDesk()
  // While an answer is being written, what says that there is one stands beside what sends it.
  const isAnswering = useIsWriting(id) && state === 'open'
  const commands = useCommands()
  const key = useKeyLabel('close')
  const answerKey = useKeyLabel('answer')
  const remove = () => {
    desk.actions.deleteAnnotation(id)
    const restore = () => desk.actions.restoreAnnotation(annotation)
    toast({ ...deletedWith(annotation, desk.actor.id), action: { label: 'Undo', onPress: restore } })
    returnToText(desk.store.getState())
  }
  const asks = {
    what: 'close' as const,
    target: draftTarget.close(id),
    question,
    action,
    onGive: (reason: string) => desk.actions.setAnnotationState(id, 'closed', reason),
  }
  return (
    <CardActs
      id={id}
      asks={asks}
      seldom={[
        <ButtonLink key="history" size="small" variant="quiet" href={`/articles/${desk.articleId}/history?of=${id}`}>
          History
        </ButtonLink>,
      ]}
    >
      {desk.may('annotation:change', { createdById: createdBy }) && (
        <Button size="small" variant="quiet" onClick={remove}>
          Delete
        </Button>
      )}
      {mayAnswer(desk, annotation) && !isAnswering && (
        <Button size="small" shortcut={answerKey} onClick={commands.answer}>
          {state === 'answered' ? 'Not answered yet' : 'Answered'}
        </Button>
      )}
      {mayAskAgain(desk, annotation) && (
        <Button size="small" shortcut={answerKey} onClick={commands.answer}>
          Ask again
        </Button>
      )}
      {desk.may('annotation:close', { createdById: createdBy }) && (
        <Button size="small" shortcut={key} onClick={commands.close}>
          {state === 'closed' ? 'Reopen' : close}
        </Button>
      )}
    </CardActs>
  )
}
