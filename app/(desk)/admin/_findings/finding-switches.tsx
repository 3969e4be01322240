'use client'

import { useRef, useState } from 'react'
import { Panel, PanelRow, PanelRows } from '@/app/_people/panel'
import { Refused, send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import { Switch } from '@/app/_ui/switch'
import { toast } from '@/app/_ui/toast'
import type { SwitchedKind } from '@/lib/core/review/findings/standing-findings'
import { aboutFinding, FINDING_GROUPS } from '../../_findings/finding-groups'
import styles from './finding-switches.module.css'

/** What the program proposes in this house. Every change holds at once and can be undone from the message that confirms it. */
export function FindingSwitches({ saved }: { saved: readonly SwitchedKind[] }) {
  const [off, setOff] = useState(saved)
  const sending = useRef(Promise.resolve())

  /** One after the other, so that the last change is the one that stays. */
  const save = (next: readonly SwitchedKind[], before: readonly SwitchedKind[], title: string) => {
    setOff(next)
    sending.current = sending.current.then(async () => {
      try {
        await send('PUT', '/house/findings', { off: next })
        const undo = () => save(before, next, 'As before.')
        toast({ title, tone: 'done', action: { label: 'Undo', onPress: undo } }, 'findings')
      } catch (error) {
        setOff(before)
        toast({ title: error instanceof Refused ? error.message : 'This could not be kept.', tone: 'danger' })
      }
    })
  }
  const change = (kind: SwitchedKind, isOn: boolean) => {
    const next = isOn ? off.filter((one) => one !== kind) : [...off, kind]
    save(next, off, `“${aboutFinding(kind).name}” is ${isOn ? 'on' : 'off'}.`)
  }
  return (
    <>
      <Panel
        title="Findings"
        lead="Stet reads every article when it comes in and proposes what may be worth a look. A kind that is switched off is shown to nobody; what was decided on it stays. Switched on again, it is there again."
      >
        <div>
          <Button disabled={off.length === 0} onClick={() => save([], off, 'All kinds are on.')}>
            Switch all on
          </Button>
        </div>
      </Panel>
      {FINDING_GROUPS.map(({ title, kinds }) => (
        <Panel key={title} title={title}>
          <PanelRows label={title}>
            {kinds.map((kind) => {
              const { code, name, meaning } = aboutFinding(kind)
              return (
                <PanelRow
                  key={kind}
                  title={
                    <>
                      {code && <span className={styles.code}>{code}</span>}
                      <span className={styles.name}>{name}</span>
                    </>
                  }
                  detail={meaning}
                  actions={
                    <Switch label={name} checked={!off.includes(kind)} onChange={(isOn) => change(kind, isOn)} />
                  }
                />
              )
            })}
          </PanelRows>
        </Panel>
      ))}
    </>
  )
}
