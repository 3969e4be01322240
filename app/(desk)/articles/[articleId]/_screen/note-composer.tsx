'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import type { Span } from '@/lib/core/text/span'
import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { useDraft, useText } from '../_engine/use-desk-state'
import cardStyles from './card.module.css'
import styles from './composer.module.css'
import lineStyles from './run-text.module.css'
import { submitOn } from './submit-on'
import { returnToText } from './text-dom'
import { useScreen, useScreenStore } from './use-screen'

/** A note that is being written, beside the words it is about. */
export function NoteComposer({ span }: { span: Span }) {
  const { store, actions } = useDesk()
  const screen = useScreenStore()
  const exact = useText().slice(span.start, span.end)
  const [draft, setDraft] = useDraft(draftTarget.annotation('note', span.start, span.end))
  const isWanted = useScreen(({ noting }) => noting?.start === span.start && noting.end === span.end)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isWanted) field.current?.focus({ preventScroll: true })
  }, [isWanted])

  const text = draft?.text ?? ''
  const leave = () => {
    screen.setState({ noting: null })
    returnToText(store.getState())
  }
  const discard = () => {
    setDraft(null)
    leave()
  }
  const save = () => {
    if (text.trim() === '') return
    const id = actions.addAnnotation({ kind: 'note', span, body: text.trim() })
    discard()
    if (id) actions.focusCard(id)
  }
  return (
    <section className={cardStyles.card} data-open aria-label="New note">
      <p className={cardStyles.heading}>
        <b className={`${lineStyles.marked} ${lineStyles.note}`}>Note</b>
        <span className={cardStyles.byline}>not yet saved</span>
      </p>
      <div className={styles.composer}>
        <textarea
          ref={field}
          rows={2}
          className={styles.field}
          aria-label="Note"
          placeholder="What should be looked at?"
          value={text}
          onFocus={() => screen.setState({ noting: span })}
          onChange={({ target }) =>
            setDraft(target.value ? { text: target.value, kind: 'note', ...span, exact } : null)
          }
          onKeyDown={submitOn(save, leave)}
        />
        <div className={styles.buttons}>
          <Button size="small" variant="quiet" onClick={discard}>
            Discard
          </Button>
          <Button size="small" variant="primary" shortcut="Ctrl ⏎" disabled={text.trim() === ''} onClick={save}>
            Save
          </Button>
        </div>
      </div>
    </section>
  )
}
