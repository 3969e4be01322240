'use client'

import { useEffect, useId, useRef } from 'react'
import type { PastedSource } from './import-source'
import styles from './paste-field.module.css'

interface Props {
  source: PastedSource
  onChange: (source: PastedSource) => void
  /** Ctrl or ⌘ with Enter. */
  onDone: () => void
}

/**
 * Shows plain text and nothing else, so that nothing pasted can run or load here. The formatting of a paste that fills
 * the whole field is kept beside it and read on the server.
 */
export function PasteField({ source, onChange, onDone }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  // The one thing there is to do here.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])

  const keepFormatting = (event: React.ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain').replaceAll(/\r\n?/g, '\n')
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const fillsTheField = value.slice(0, selectionStart).trim() === '' && value.slice(selectionEnd).trim() === ''
    if (html === '' || text === '' || !fillsTheField) return
    event.preventDefault()
    onChange({ kind: 'pasted', text, html, htmlText: text, format: 'text' })
  }

  return (
    <div className={styles.frame}>
      <label htmlFor={id} className="only-heard">
        The story
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        value={source.text}
        placeholder={
          'Paste the story here, or drop a file.\n\nHeadline first, then the byline, then the text: Stet finds the rest.'
        }
        spellCheck={false}
        dir="auto"
        onPaste={keepFormatting}
        onChange={(event) => onChange({ ...source, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          onDone()
        }}
      />
    </div>
  )
}
