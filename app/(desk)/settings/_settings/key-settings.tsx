'use client'

import { useRef, useState } from 'react'
import { Panel, PanelRows } from '@/app/_people/panel'
import { Refused, send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import { KEY_LABELS } from '../../articles/[articleId]/_engine/key-labels'
import { KEY_COMMANDS, KEY_GROUPS, type KeyRemaps } from '../../articles/[articleId]/_engine/keys'
import { PAGE_COMMANDS, PAGE_GROUPS, PAGE_LABELS, pagesOf } from '../../articles/[articleId]/_engine/page-keys'
import type { LabelledKeys } from './key-clash'
import { KeyRow } from './key-row'
import styles from './key-settings.module.css'

const COMMANDS: readonly LabelledKeys[] = [
  ...KEY_COMMANDS.map((command) => ({ ...command, label: KEY_LABELS[command.id], pages: pagesOf(command.id) })),
  ...PAGE_COMMANDS.map((command) => ({ ...command, label: PAGE_LABELS[command.id], pages: pagesOf(command.id) })),
]
const ALL_OFF: KeyRemaps = Object.fromEntries(COMMANDS.map(({ id }) => [id, null]))

/** Every change holds at once and can be undone from the message that confirms it. */
export function KeySettings({ saved }: { saved: KeyRemaps }) {
  const [remaps, setRemaps] = useState(saved)
  const [listening, setListening] = useState<string>()
  const sending = useRef(Promise.resolve())

  /** One after the other, so that the last change is the one that stays. */
  const save = (next: KeyRemaps, title: string) => {
    const before = remaps
    setRemaps(next)
    setListening(undefined)
    sending.current = sending.current.then(async () => {
      try {
        await send('PATCH', '/me/preferences', { keys: next })
        toast({ title, tone: 'done', action: { label: 'Undo', onPress: () => save(before, 'As before.') } }, 'keys')
      } catch (error) {
        setRemaps(before)
        toast({ title: error instanceof Refused ? error.message : 'The keys could not be kept.', tone: 'danger' })
      }
    })
  }

  const change = (command: LabelledKeys, key: string | null | undefined) => {
    const { [command.id]: _, ...others } = remaps
    const isDefault = key === undefined || (command.keys.length === 1 && key === command.keys[0])
    const words = key === null ? 'is switched off' : isDefault ? 'has its own key again' : 'has a new key'
    save(isDefault ? others : { ...others, [command.id]: key }, `“${command.label}” ${words}.`)
  }

  const isChanged = Object.keys(remaps).length > 0
  return (
    <>
      <Panel
        title="Keys"
        lead="These work on the review desk, and beside its sources and quotes, while nothing is being typed. Every button does the same with the mouse. With dictation or other help for typing, switch off what gets in the way."
      >
        <div className={styles.all}>
          <Button onClick={() => save({}, 'All keys are as the house has them.')} disabled={!isChanged}>
            Back to the defaults
          </Button>
          <Button onClick={() => save(ALL_OFF, 'All keys are switched off.')}>Switch all off</Button>
        </div>
      </Panel>
      {[...KEY_GROUPS, ...PAGE_GROUPS].map((group) => (
        <Panel key={group} title={group}>
          <PanelRows label={group}>
            {COMMANDS.filter((command) => command.group === group).map((command) => (
              <KeyRow
                key={command.id}
                command={command}
                commands={COMMANDS}
                remaps={remaps}
                listening={listening === command.id}
                onListen={(on) => setListening(on ? command.id : undefined)}
                onChange={(key) => change(command, key)}
              />
            ))}
          </PanelRows>
        </Panel>
      ))}
    </>
  )
}
