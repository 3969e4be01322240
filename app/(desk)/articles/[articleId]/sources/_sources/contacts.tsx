'use client'

import { PhoneCall } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { FormDialog } from '@/app/_people/form-dialog'
import { send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Button } from '@/app/_ui/button'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import type { SourceAtPlaceView } from '@/lib/schemas/sources'
import styles from './sources.module.css'

/** Whom one asked about a source, when, and what they said to it. */
export function Contacts({ source, mayAdd }: { source: SourceAtPlaceView; mayAdd: boolean }) {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  // Sent again after the line broke, it is the same contact.
  const id = useRef(nanoid())
  const form = useForm(async (values) => {
    await send('POST', `/sources/${source.id}/contacts`, { ...values, id: id.current })
    id.current = nanoid()
    setAsking(false)
    router.refresh()
  })
  const names = new Map(source.people.map((person) => [person.id, person.name]))
  if (!mayAdd && source.contacts.length === 0) return null
  return (
    <section className={styles.evidence} aria-label="Who was asked">
      <header className={styles.listHead}>
        <h3>Who was asked</h3>
        {mayAdd && (
          <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
            <PhoneCall aria-hidden />
            Note a contact
          </Button>
        )}
      </header>
      <ul>
        {source.contacts.map(({ id, person, date, medium, outcome, createdBy }) => (
          <li key={id}>
            <p className={styles.facts}>
              {[person, date, medium, `noted by ${names.get(createdBy) ?? 'somebody'}`].filter(Boolean).join(' · ')}
            </p>
            <p className={styles.said}>{outcome}</p>
          </li>
        ))}
      </ul>
      <FormDialog open={asking} onClose={() => setAsking(false)} title="Note a contact" form={form} action="Save">
        <TextField
          label="Who was asked"
          name="person"
          required
          defaultValue={source.kind === 'person' ? source.title : ''}
          error={form.errors.person}
        />
        <TextField
          label="Date"
          name="date"
          type="date"
          required
          defaultValue={new Date().toISOString().slice(0, 10)}
          error={form.errors.date}
        />
        <TextField label="How" name="medium" optional hint="By telephone, in a letter." error={form.errors.medium} />
        <TextArea
          label="What they said to it"
          name="outcome"
          required
          hint="What they confirmed, denied or would not say."
          error={form.errors.outcome}
        />
      </FormDialog>
    </section>
  )
}
