'use client'

import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import type { AnnotationView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { AnnotationDetailsForm } from './annotation-details'
import styles from './card.module.css'
import { CardActs } from './card-acts'
import { CommentComposer } from './comment-composer'
import { deletedWith } from './deleted-with'
import { THREAD_STATE_LABELS } from './kinds'
import { mayAnswer } from './may-answer'
import { returnToText } from './text-dom'
import { Thread } from './thread'
import { useKeyLabel } from './use-key-label'
import { useCommands } from './use-screen'

/** What an open card has beyond a closed one: what can be changed and said, and what can be done with the mark. */
export default function OpenAnnotation({ annotation }: { annotation: AnnotationView }) {
  const desk = useDesk()
  const mayChange = desk.may('annotation:change', { createdById: annotation.createdBy })
  return (
    <>
      {annotation.stateReason && (
        <p className={styles.aside}>
          {THREAD_STATE_LABELS[annotation.state]}: {annotation.stateReason}
        </p>
      )}
      {mayChange && <AnnotationDetailsForm annotation={annotation} />}
      <Thread comments={annotation.comments} />
      {desk.may('comment:create') && <CommentComposer subjectId={annotation.id} />}
      <Decisions annotation={annotation} />
    </>
  )
}

/** Resolve or reopen, delete. Only what this person may do is there. */
function Decisions({ annotation }: { annotation: AnnotationView }) {
  const { id, createdBy, state } = annotation
  const desk = useDesk()
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
    question: 'Why is this resolved?',
    action: 'Resolve it',
    onGive: (reason: string) => desk.actions.setAnnotationState(id, 'closed', reason),
  }
  return (
    <CardActs id={id} asks={asks}>
      {desk.may('annotation:change', { createdById: createdBy }) && (
        <Button size="small" variant="quiet" onClick={remove}>
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
          {state === 'closed' ? 'Reopen' : 'Resolve'}
        </Button>
      )}
    </CardActs>
  )
}
