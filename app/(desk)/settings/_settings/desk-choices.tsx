'use client'

import { useState } from 'react'
import { PanelRow, PanelRows } from '@/app/_people/panel'
import { Refused, send } from '@/app/_people/send'
import { Switch } from '@/app/_ui/switch'
import { toast } from '@/app/_ui/toast'
import type { Preferences } from '@/lib/core/people/preferences'

type Choices = Pick<Preferences, 'offersEvidence' | 'showsSources'>

const CHOICES: readonly { readonly name: keyof Choices; readonly title: string; readonly detail: string }[] = [
  {
    name: 'offersEvidence',
    title: 'Ask for evidence',
    detail: 'A sentence that you verify asks, at the foot of the desk, what it rests on. Nothing waits for an answer.',
  },
  {
    name: 'showsSources',
    title: 'Numbers of sources in the text',
    detail: 'Words that rest on a source have its number behind them, as a footnote has.',
  },
]

/** Holds at once; the server is told in the background. */
export function DeskChoices({ saved }: { saved: Choices }) {
  const [choices, setChoices] = useState(saved)
  const change = (name: keyof Choices, isOn: boolean) => {
    setChoices((before) => ({ ...before, [name]: isOn }))
    send('PATCH', '/me/preferences', { [name]: isOn }).catch((error: unknown) => {
      setChoices((before) => ({ ...before, [name]: !isOn }))
      toast({ title: error instanceof Refused ? error.message : 'This could not be kept.', tone: 'danger' })
    })
  }
  return (
    <PanelRows label="At the desk">
      {CHOICES.map(({ name, title, detail }) => (
        <PanelRow
          key={name}
          title={title}
          detail={detail}
          actions={<Switch label={title} checked={choices[name]} onChange={(isOn) => change(name, isOn)} />}
        />
      ))}
    </PanelRows>
  )
}
