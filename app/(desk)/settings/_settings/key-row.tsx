'use client'

import { type KeyboardEvent, useState } from 'react'
import { PanelRow } from '@/app/_people/panel'
import { Button } from '@/app/_ui/button'
import { Kbd } from '@/app/_ui/kbd'
import { type KeyRemaps, keysOf, showKey } from '../../articles/[articleId]/_engine/keys'
import { strokeOf } from '../../articles/[articleId]/_engine/read-key'
import { keyClash, type LabelledKeys } from './key-clash'
import styles from './key-settings.module.css'

interface KeyRowProps {
  command: LabelledKeys
  commands: readonly LabelledKeys[]
  remaps: KeyRemaps
  /** The next key that is pressed becomes this command's. */
  listening: boolean
  onListen: (on: boolean) => void
  /** A key, null for none, undefined for the house's own. */
  onChange: (key: string | null | undefined) => void
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process']
/** What the browser or a screen reader needs for itself, and the sign that keys are written down with. */
const KEPT = ['Tab', 'Escape', '+']

export function KeyRow({ command, commands, remaps, listening, onListen, onChange }: KeyRowProps) {
  const [clash, setClash] = useState<string>()
  const keys = keysOf(command, remaps)
  const isOwn = remaps[command.id] !== undefined

  const listen = (on: boolean) => {
    setClash(undefined)
    onListen(on)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!listening || MODIFIERS.includes(event.key)) return
    if (KEPT.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return listen(false)
    event.preventDefault()
    const key = strokeOf(event.nativeEvent)
    const reason = whyTaken([key])
    setClash(reason && `${reason} Press another, or Escape.`)
    if (!reason) onChange(key)
  }

  const whyTaken = (wanted: readonly string[]) => {
    for (const key of wanted) {
      const taken = keyClash(commands, remaps, command, key)
      if (taken) return `${showKey(key)} is already the key for “${taken.label}”.`
    }
    return undefined
  }
  const toggle = () => {
    const reason = isOwn ? whyTaken(command.keys) : undefined
    setClash(reason)
    if (!reason) onChange(isOwn ? undefined : null)
  }

  return (
    <PanelRow
      title={command.label}
      detail={
        <span role="status" className={styles.clash}>
          {clash}
        </span>
      }
      actions={
        <>
          <span className={styles.keys}>
            {keys.length === 0 && <span className={styles.off}>off</span>}
            {keys.map((key) => (
              <Kbd key={key}>{showKey(key)}</Kbd>
            ))}
          </span>
          <Button
            size="small"
            className={listening ? styles.listening : undefined}
            aria-pressed={listening}
            onClick={() => listen(!listening)}
            onKeyDown={onKeyDown}
            onBlur={() => listening && listen(false)}
          >
            {listening ? 'Press a key…' : 'Change'}
            <span className="only-heard"> the key for {command.label}</span>
          </Button>
          <Button size="small" variant="quiet" onClick={toggle}>
            {isOwn ? 'Reset' : 'Switch off'}
            <span className="only-heard"> {command.label}</span>
          </Button>
        </>
      }
    />
  )
}
