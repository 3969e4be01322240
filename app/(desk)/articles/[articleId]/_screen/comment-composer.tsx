'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { useDraft } from '../_engine/use-desk-state'
import styles from './composer.module.css'
import { submitOn } from './submit-on'
import { returnToText } from './text-dom'
import { useScreen, useScreenStore } from './use-screen'

/** Where one writes into the thread of a card. What is typed stays, closed or reloaded, until it is sent. */
export function CommentComposer({ subjectId, placeholder }: { subjectId: string; placeholder: string }) {
  const { store, actions } = useDesk()
  const screen = useScreenStore()
  const [draft, setDraft] = useDraft(draftTarget.comment(subjectId))
  const isWanted = useScreen((state) => state.composing === subjectId)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isWanted) field.current?.focus({ preventScroll: true })
  }, [isWanted])

  const text = draft?.text ?? ''
  const leave = () => {
    screen.setState({ composing: null })
    returnToText(store.getState())
  }
  const send = () => {
    if (text.trim() === '') return
    actions.addComment(subjectId, text.trim())
    setDraft(null)
    leave()
  }
  return (
    <div className={styles.composer}>
      <textarea
        ref={field}
        rows={1}
        className={styles.field}
        aria-label={placeholder}
        placeholder={placeholder}
        value={text}
        onChange={(event) => setDraft({ text: event.target.value })}
        onFocus={() => screen.setState({ composing: subjectId })}
        onKeyDown={submitOn(send, leave)}
      />
      {(isWanted || text !== '') && (
        <Button size="small" variant="primary" shortcut="Ctrl ⏎" disabled={text.trim() === ''} onClick={send}>
          Send
        </Button>
      )}
    </div>
  )
}
