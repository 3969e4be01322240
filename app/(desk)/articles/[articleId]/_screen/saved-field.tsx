'use client'

import { type KeyboardEvent, useId, useRef } from 'react'
import type { AnnotationView } from '@/lib/schemas/views'
import { draftTarget, type WrittenField } from '../_engine/drafts'
import { beganAt, typedOver } from '../_engine/field-draft'
import { useDesk } from '../_engine/use-desk'
import { useDraft } from '../_engine/use-desk-state'
import styles from './annotation-details.module.css'
import { returnToText } from './text-dom'
import { formName } from './typed-ahead'
import { useAskedField } from './use-asked-field'
import { useScreen, useScreenStore } from './use-screen'

/**
 * Words of a mark. They are saved when one leaves the field or presses Enter, which goes back to the text; until then, and when one leaves it with
 * Escape, they are a draft.
 */
export function SavedField({
  annotation,
  field,
  label,
  lines = false,
  offers = [],
}: {
  annotation: AnnotationView
  field: WrittenField
  label: string
  /** Several lines: Enter is a new one and Ctrl with Enter saves. */
  lines?: boolean
  /** What it may be, for those who type it. */
  offers?: readonly string[]
}) {
  const id = useId()
  const { store, actions } = useDesk()
  const element = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const isOpen = () => element.current !== null && document.activeElement === element.current
  const [draft, setDraft] = useDraft(draftTarget.field(annotation.id, field), isOpen)
  const screen = useScreenStore()
  const isWanted = useScreen(({ speaking }) => field === 'speaker' && speaking === annotation.id)
  const keepsDraft = useRef(false)
  const { [field]: value, revision } = annotation
  const save = () => {
    if (!draft || keepsDraft.current) return
    const text = draft.text.trim() || null
    const isSaved = text === value || actions.changeAnnotation(annotation.id, { [field]: text }, beganAt(draft, field))
    if (isSaved) setDraft(null)
  }
  /** Without saving what is typed. */
  const leave = () => {
    keepsDraft.current = true
    returnToText(store.getState())
    keepsDraft.current = false
  }
  const type = (text: string) => setDraft(typedOver(draft, text, { value, revision }))
  const name = field === 'speaker' ? formName.speaking(annotation.id) : undefined
  useAskedField(element, { name, isWanted, onType: type })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
      if (!lines) leave()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
  }
  const attributes = {
    id,
    className: styles.field,
    value: draft?.text ?? value ?? '',
    onChange: (event: { target: { value: string } }) => type(event.target.value),
    onFocus: () => isWanted && screen.setState({ speaking: null }),
    onBlur: save,
    'data-takes-keys': name,
    onKeyDown,
  }
  return (
    <div className={styles.saved}>
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea ref={element} rows={2} {...attributes} />
      ) : (
        <input ref={element} type="text" list={offers.length > 0 ? `${id}-offers` : undefined} {...attributes} />
      )}
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {draft && <span className={styles.hint}>Not saved yet. Esc keeps it as a draft.</span>}
    </div>
  )
}
