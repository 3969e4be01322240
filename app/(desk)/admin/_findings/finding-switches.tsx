'use client'

import { useState, useSyncExternalStore } from 'react'
import { Panel, PanelRow, PanelRows } from '@/app/_people/panel'
import { Refused, send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import { Switch } from '@/app/_ui/switch'
import { toast } from '@/app/_ui/toast'
import type { SwitchedKind } from '@/lib/core/review/findings/switched-kinds'
import { aboutFinding, FINDING_GROUPS } from '../../_findings/finding-groups'
import styles from './finding-switches.module.css'
import { HouseSwitches, type PutOff, type Switching } from './house-switches'

const putOff: PutOff = (rules) => send('PUT', '/house/findings', rules)

/** What the program proposes in this house. Every change holds at once and can be undone from the message that confirms it. */
export function FindingSwitches({ saved }: { saved: readonly SwitchedKind[] }) {
  const [switches] = useState(() => new HouseSwitches([...saved], putOff))
  const off = useSyncExternalStore(switches.subscribe, switches.off, switches.off)

  const change = async (switching: Switching, title: string) => {
    try {
      await switches.change(switching)
      const undo = () => change({ ...switching, isOn: !switching.isOn }, 'As before.')
      toast({ title, tone: 'done', action: { label: 'Undo', onPress: () => void undo() } }, 'findings')
    } catch (error) {
      toast({ title: error instanceof Refused ? error.message : 'This could not be kept.', tone: 'danger' })
    }
  }
  const changeOne = (kind: SwitchedKind, isOn: boolean) =>
    void change({ kinds: [kind], isOn }, `“${aboutFinding(kind).name}” is ${isOn ? 'on' : 'off'}.`)
  return (
    <>
      <Panel
        title="Findings"
        lead="Stet reads every article when it comes in and proposes what may be worth a look. A kind that is switched off is shown to nobody; what was decided on it stays. Switched on again, it is there again."
      >
        <div>
          <Button
            disabled={off.length === 0}
            onClick={() => void change({ kinds: off, isOn: true }, 'All kinds are on.')}
          >
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
                    <Switch label={name} checked={!off.includes(kind)} onChange={(isOn) => changeOne(kind, isOn)} />
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
