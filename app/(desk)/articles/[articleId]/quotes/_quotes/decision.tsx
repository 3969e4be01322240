'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'
import { TimeAgo } from '@/app/_ui/time-ago'
import styles from './quotes.module.css'
import type { Dismissed } from './use-matches'

interface SaidProps {
  readonly dismissed: NonNullable<Dismissed>
  readonly name: string
}

/** Who has said that a difference is fine, when and why. */
export function SaidToBeFine({ dismissed, name }: SaidProps) {
  return (
    <p className={styles.said}>
      <b>Fine as it is</b>, says {name}, <TimeAgo time={dismissed.at} now={Date.now()} />: {dismissed.reason}
    </p>
  )
}

interface DismissProps {
  readonly onGive: (reason: string) => void
  readonly onLeave: () => void
}

/** Asks for the reason for which a difference is fine: in a year somebody will want to know. */
export function DismissForm({ onGive, onLeave }: DismissProps) {
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onGive(reason.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      <TextField
        label="Why is it fine?"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={2000}
        autoFocus
      />
      <Button type="submit" size="small" variant="primary" disabled={!reason.trim()}>
        It is fine
      </Button>
      <Button size="small" variant="quiet" onClick={onLeave}>
        Cancel
      </Button>
    </form>
  )
}
