'use client'

import { useState } from 'react'
import { PanelRows } from '@/app/_people/panel'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { toast } from '@/app/_ui/toast'
import type { PersonRecord } from '@/lib/schemas/person-fields'
import { EditPerson } from './edit-person'
import { PersonRow } from './person-row'
import { ResetPassword } from './reset-password'

/** Which dialog is open, and about whom. It keeps the person while it closes. */
interface Asking {
  readonly about: PersonRecord
  readonly what: 'edit' | 'reset' | undefined
}

export function PeopleList({ people, ownId }: { people: readonly PersonRecord[]; ownId: string }) {
  const [asking, setAsking] = useState<Asking>()
  const { act } = useAct()
  const close = () => setAsking((now) => now && { ...now, what: undefined })

  const setDisabled = ({ id, name }: PersonRecord, disabled: boolean) =>
    act(async () => {
      await send('PATCH', `/people/${id}`, { disabled })
      if (!disabled) return toast({ title: `${name} can sign in again.`, tone: 'done' })
      toast({
        title: `${name} was disabled and signed out.`,
        tone: 'done',
        action: { label: 'Undo', onPress: () => act(() => send('PATCH', `/people/${id}`, { disabled: false })) },
      })
    })

  return (
    <>
      <PanelRows label="People">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isOneself={person.id === ownId}
            onEdit={() => setAsking({ about: person, what: 'edit' })}
            onReset={() => setAsking({ about: person, what: 'reset' })}
            onDisable={(disabled) => setDisabled(person, disabled)}
          />
        ))}
      </PanelRows>
      {asking && (
        <>
          <EditPerson
            key={asking.about.id}
            person={asking.about}
            isOneself={asking.about.id === ownId}
            open={asking.what === 'edit'}
            onClose={close}
          />
          <ResetPassword person={asking.about} open={asking.what === 'reset'} onClose={close} />
        </>
      )}
    </>
  )
}
