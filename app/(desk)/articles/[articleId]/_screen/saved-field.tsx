'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import styles from './annotation-details.module.css'

/** A field that is saved when one leaves it or presses Enter; Escape takes the typing back. */
export function SavedField({
  label,
  value,
  lines = false,
  onSave,
}: {
  label: string
  value: string
  /** Several lines: Enter is a new one and Ctrl with Enter saves. */
  lines?: boolean
  onSave: (value: string | null) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    if (typed !== null && typed.trim() !== value) onSave(typed.trim() || null)
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      setTyped(null)
    }
  }
  const attributes = {
    id,
    className: styles.field,
    value: typed ?? value,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: save,
    onKeyDown,
  }
  return (
    <div className={styles.saved}>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea rows={2} {...attributes} /> : <input type="text" {...attributes} />}
    </div>
  )
}
