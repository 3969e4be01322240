'use client'

import { useState } from 'react'
import type { CommentView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { useActions, useDraft } from '../_engine/use-desk-state'
import { Composer } from './composer'
import styles from './thread.module.css'
import { usePersonName } from './use-person-name'
import { When } from './when'

/** What people said, oldest first. */
export function Thread({ comments }: { comments: readonly CommentView[] }) {
  if (comments.length === 0) return null
  return (
    <ol className={styles.thread} aria-label="Comments">
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
    </ol>
  )
}

function Comment({ comment }: { comment: CommentView }) {
  const desk = useDesk()
  const author = usePersonName(comment.author)
  const [draft] = useDraft(draftTarget.commentChange(comment.id))
  const [isEditing, setEditing] = useState(draft !== null)
  const isMine = desk.may('comment:change', { createdById: comment.author })
  return (
    <li className={styles.comment}>
      <p className={styles.head}>
        <b>{author}</b> <When at={comment.createdAt} />
        {comment.editedAt && <span> edited</span>}
      </p>
      {isEditing ? (
        <CommentEditor comment={comment} onClose={() => setEditing(false)} />
      ) : (
        <p className={styles.body}>{comment.body}</p>
      )}
      {isMine && !isEditing && (
        <p className={styles.own}>
          <button type="button" onClick={() => setEditing(true)}>
            Edit
          </button>
          <button type="button" onClick={() => desk.actions.deleteComment(comment.id)}>
            Delete
          </button>
        </p>
      )}
    </li>
  )
}

function CommentEditor({ comment, onClose }: { comment: CommentView; onClose: () => void }) {
  const actions = useActions()
  const [draft, setDraft] = useDraft(draftTarget.commentChange(comment.id), () => true)
  const leave = () => {
    setDraft(null)
    onClose()
  }
  return (
    <Composer
      label="Your comment"
      value={draft?.text ?? comment.body}
      onChange={(text) => setDraft({ text })}
      action="Save"
      onSend={(body) => {
        if (actions.changeComment(comment.id, body)) leave()
      }}
      onLeave={onClose}
      other={{ label: 'Cancel', onClick: leave }}
      isWanted
      form={`changing:${comment.id}`}
    />
  )
}
