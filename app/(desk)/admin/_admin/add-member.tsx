'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import type { PersonRecord } from '@/lib/schemas/person-fields'
import styles from './admin.module.css'

interface AddMemberProps {
  deskName: string
  /** Those who are not yet members. */
  people: readonly PersonRecord[]
  pending: boolean
  onAdd: (person: PersonRecord) => void
}

export function AddMember({ deskName, people, pending, onAdd }: AddMemberProps) {
  const [chosen, setChosen] = useState('')
  const person = people.find(({ id }) => id === chosen)
  if (people.length === 0) return null
  const add = () => {
    if (!person) return
    onAdd(person)
    setChosen('')
  }
  return (
    <div className={styles.addMember}>
      <Select
        label={`New member of ${deskName}`}
        hideLabel
        value={person ? chosen : ''}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">Choose a person…</option>
        {people.map(({ id, name, email }) => (
          <option key={id} value={id}>
            {name} ({email})
          </option>
        ))}
      </Select>
      <Button disabled={!person || pending} onClick={add}>
        Add
        <span className="only-heard"> to {deskName}</span>
      </Button>
    </div>
  )
}
