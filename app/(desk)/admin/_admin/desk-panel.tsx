'use client'

import { useState } from 'react'
import { Panel, PanelRow, PanelRows } from '@/app/_people/panel'
import { ROLE_WORDS } from '@/app/_people/role-words'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { Badge } from '@/app/_ui/badge'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import type { DeskRecord } from '@/lib/schemas/desks'
import type { PersonRecord } from '@/lib/schemas/person-fields'
import { AddMember } from './add-member'
import styles from './admin.module.css'
import { DeskNameDialog } from './desk-name-dialog'

interface DeskPanelProps {
  desk: DeskRecord
  /** Everybody who can sign in. */
  people: readonly PersonRecord[]
  ownId: string
}

/** One desk with its members. Who is taken off can be put back from the message that confirms it. */
export function DeskPanel({ desk, people, ownId }: DeskPanelProps) {
  const [renaming, setRenaming] = useState(false)
  const { act, pending } = useAct()
  const path = (personId: string) => `/desks/${desk.id}/members/${personId}`
  const members = new Set(desk.members.map(({ id }) => id))

  const add = ({ id, name }: { id: string; name: string }) =>
    act(async () => {
      await send('PUT', path(id))
      toast({ title: `${name} is a member of ${desk.name}.`, tone: 'done' })
    })
  const remove = ({ id, name }: { id: string; name: string }) =>
    act(async () => {
      await send('DELETE', path(id))
      toast({
        title: `${name} is no longer a member of ${desk.name}.`,
        tone: 'done',
        action: { label: 'Undo', onPress: () => act(() => send('PUT', path(id))) },
      })
    })

  return (
    <Panel
      title={desk.name}
      aside={
        <Button size="small" onClick={() => setRenaming(true)}>
          Rename
          <span className="only-heard"> {desk.name}</span>
        </Button>
      }
    >
      <div className={styles.desk}>
        {desk.members.length === 0 ? (
          <p className={styles.nobody}>Nobody yet. Without members, nobody sees what lies here.</p>
        ) : (
          <PanelRows label={`Members of ${desk.name}`} bare>
            {desk.members.map((member) => (
              <PanelRow
                key={member.id}
                title={
                  <>
                    {member.name}
                    {member.id === ownId && <Badge>You</Badge>}
                    {!people.some(({ id }) => id === member.id) && <Badge tone="danger">Disabled</Badge>}
                  </>
                }
                detail={ROLE_WORDS[member.role].label}
                actions={
                  <Button size="small" variant="quiet" disabled={pending} onClick={() => remove(member)}>
                    Remove
                    <span className="only-heard">
                      {' '}
                      {member.name} from {desk.name}
                    </span>
                  </Button>
                }
              />
            ))}
          </PanelRows>
        )}
        <AddMember
          deskName={desk.name}
          people={people.filter(({ id }) => !members.has(id))}
          pending={pending}
          onAdd={add}
        />
      </div>
      <DeskNameDialog desk={desk} open={renaming} onClose={() => setRenaming(false)} />
    </Panel>
  )
}
