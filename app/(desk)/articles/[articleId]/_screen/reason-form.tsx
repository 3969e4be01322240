'use client'

import { useId } from 'react'
import { Button } from '@/app/_ui/button'
import { useDraft } from '../_engine/use-desk-state'
import styles from './composer.module.css'
import { submitOn } from './submit-on'

/** Asks for a reason before something is done that the other side will want explained. */
export function ReasonForm({
  target,
  question,
  action,
  onGive,
  onLeave,
}: {
  /** Of the draft the reason is kept in. */
  target: string
  question: string
  action: string
  onGive: (reason: string) => void
  onLeave: () => void
}) {
  const id = useId()
  const [draft, setDraft] = useDraft(target)
  const text = draft?.text ?? ''
  const give = () => {
    if (text.trim() === '') return
    onGive(text.trim())
    setDraft(null)
  }
  return (
    <div className={styles.composer}>
      <label htmlFor={id} className={styles.question}>
        {question}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it has just been opened by the person.
        autoFocus
        rows={2}
        className={styles.field}
        value={text}
        onChange={(event) => setDraft({ text: event.target.value })}
        onKeyDown={submitOn(give, onLeave)}
      />
      <div className={styles.buttons}>
        <Button size="small" variant="quiet" onClick={onLeave}>
          Cancel
        </Button>
        <Button size="small" variant="primary" shortcut="Ctrl ⏎" disabled={text.trim() === ''} onClick={give}>
          {action}
        </Button>
      </div>
    </div>
  )
}
