'use client'

import { type KeyboardEvent, useId, useRef } from 'react'
import type { AnnotationView } from '@/lib/schemas/views'
import { draftTarget } from '../_engine/drafts'
import { beganAt, typedOver } from '../_engine/field-draft'
import { useDesk } from '../_engine/use-desk'
import { useDraft } from '../_engine/use-desk-state'
import styles from './annotation-details.module.css'
import { returnToText } from './text-dom'

/**
 * Words of a mark. They are saved when one leaves the field or presses Enter; until then, and when one leaves it with
 * Escape, they are a draft.
 */
export function SavedField({
  annotation,
  field,
  label,
  lines = false,
}: {
  annotation: AnnotationView
  field: 'body' | 'speaker'
  label: string
  /** Several lines: Enter is a new one and Ctrl with Enter saves. */
  lines?: boolean
}) {
  const id = useId()
  const { store, actions } = useDesk()
  const [draft, setDraft] = useDraft(draftTarget.field(annotation.id, field))
  const keepsDraft = useRef(false)
  const { [field]: value, revision } = annotation
  const save = () => {
    if (!draft || keepsDraft.current) return
    setDraft(null)
    const text = draft.text.trim() || null
    if (text !== value) actions.changeAnnotation(annotation.id, { [field]: text }, beganAt(draft, field))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      keepsDraft.current = true
      returnToText(store.getState())
      keepsDraft.current = false
    }
  }
  const attributes = {
    id,
    className: styles.field,
    value: draft?.text ?? value ?? '',
    onChange: (event: { target: { value: string } }) =>
      setDraft(typedOver(draft, event.target.value, { value, revision })),
    onBlur: save,
    onKeyDown,
  }
  return (
    <div className={styles.saved}>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea rows={2} {...attributes} /> : <input type="text" {...attributes} />}
      {draft && <span className={styles.hint}>Not saved yet. Esc keeps it as a draft.</span>}
    </div>
  )
}
