'use client'

import { Select } from '@/app/_ui/select'
import { useDesk } from '../_engine/use-desk'
import { useDeskMembers } from './use-desk-members'
import { usePersonName } from './use-person-name'

/** Who of the desk is asked: that makes a mark a query, which stays open until it is answered. */
export function AddresseeField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | null
  onChange: (addressee: string | null) => void
}) {
  const { actor, store } = useDesk()
  const [members, readAgain] = useDeskMembers()
  const name = usePersonName(value)
  const isMember = members?.some(({ id }) => id === value)
  const choose = (id: string) => {
    const person = members?.find((member) => member.id === id)
    // Their name has to be known wherever the mark is shown, before the server names them too.
    if (person) store.setState(({ people }) => ({ people: new Map(people).set(id, person) }))
    onChange(id || null)
  }
  return (
    <Select
      size="small"
      label={label}
      value={value ?? ''}
      aria-busy={members === null}
      onFocus={readAgain}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">Nobody in particular</option>
      {value && !isMember && <option value={value}>{name}</option>}
      {members?.map((member) => (
        <option key={member.id} value={member.id}>
          {member.id === actor.id ? `${member.name} (you)` : member.name}
        </option>
      ))}
    </Select>
  )
}
