'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import type { CommentView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { useActions, useDraft } from '../_engine/use-desk-state'
import composerStyles from './composer.module.css'
import { submitOn } from './submit-on'
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
  const [draft, setDraft] = useDraft(draftTarget.commentChange(comment.id))
  const text = draft?.text ?? comment.body
  const leave = () => {
    setDraft(null)
    onClose()
  }
  const save = () => {
    if (text.trim() === '') return
    if (text !== comment.body) actions.changeComment(comment.id, text.trim())
    leave()
  }
  return (
    <div className={composerStyles.composer}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it has just been opened by the person.
        autoFocus
        rows={1}
        className={composerStyles.field}
        aria-label="Your comment"
        value={text}
        onChange={(event) => setDraft({ text: event.target.value })}
        onKeyDown={submitOn(save, onClose)}
      />
      <div className={composerStyles.buttons}>
        <Button size="small" variant="quiet" onClick={leave}>
          Cancel
        </Button>
        <Button size="small" variant="primary" shortcut="Ctrl ⏎" disabled={text.trim() === ''} onClick={save}>
          Save
        </Button>
      </div>
    </div>
  )
}
