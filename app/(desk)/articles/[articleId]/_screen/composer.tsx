'use client'

import { useId, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import styles from './composer.module.css'
import { submitOn } from './submit-on'
import { useAskedField } from './use-asked-field'

interface ComposerProps {
  /** The name of the field; it can be seen when it is a question. */
  label: string
  isQuestion?: boolean
  placeholder?: string
  rows?: number
  value: string
  onChange: (text: string) => void
  /** The word on the button that sends, and what it does; it is never called without words. */
  action: string
  onSend: (text: string) => void
  /** Escape: the words stay as a draft. */
  onLeave: () => void
  /** Beside the sending button, such as Cancel. */
  other?: { readonly label: string; readonly onClick: () => void }
  /** Takes the focus when this becomes true. */
  isWanted: boolean
  /** The name it is asked for by, when a key does (see `formName`). */
  form?: string
  onFocus?: () => void
  /** The buttons are there only when they are of use. */
  isFolded?: boolean
  /** More that belongs to what is sent, between the field and the buttons. */
  children?: React.ReactNode
}

/** Where words of one's own are typed on a card: Ctrl or ⌘ with Enter sends them, Escape leaves them as they are. */
export function Composer(props: ComposerProps) {
  const { label, isQuestion, placeholder, rows = 1, value, action, other, isWanted, form, isFolded = false } = props
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useAskedField(field, { name: form, isWanted, onType: props.onChange })
  const text = value.trim()
  const send = () => text !== '' && props.onSend(text)
  return (
    <div className={styles.composer}>
      <label htmlFor={id} className={isQuestion ? styles.question : 'only-heard'}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        className={styles.field}
        data-takes-keys={isWanted ? form : undefined}
        placeholder={placeholder}
        value={value}
        onChange={(event) => props.onChange(event.target.value)}
        onFocus={props.onFocus}
        onKeyDown={submitOn(send, props.onLeave)}
      />
      {props.children && <div className={styles.more}>{props.children}</div>}
      {!isFolded && (
        <div className={styles.buttons}>
          {other && (
            <Button size="small" variant="quiet" onClick={other.onClick}>
              {other.label}
            </Button>
          )}
          <Button size="small" variant="primary" shortcut="Ctrl ⏎" disabled={text === ''} onClick={send}>
            {action}
          </Button>
        </div>
      )}
    </div>
  )
}
