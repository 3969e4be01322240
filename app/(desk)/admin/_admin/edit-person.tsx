'use client'

import { useRouter } from 'next/navigation'
import styles from '@/app/_people/form.module.css'
import { FormDialog } from '@/app/_people/form-dialog'
import { ROLE_WORDS } from '@/app/_people/role-words'
import { send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { TextField } from '@/app/_ui/text-field'
import { toast } from '@/app/_ui/toast'
import type { PersonRecord } from '@/lib/schemas/person-fields'
import { RoleField } from './role-field'

interface EditPersonProps {
  person: PersonRecord
  /** Nobody takes their own role away by a slip of the hand. */
  isOneself: boolean
  open: boolean
  onClose: () => void
}

export function EditPerson({ person, isOneself, open, onClose }: EditPersonProps) {
  const router = useRouter()
  const form = useForm(async ({ name, email, role }) => {
    await send('PATCH', `/people/${person.id}`, { name, email, role })
    toast({ title: `${name} was changed.`, tone: 'done' })
    router.refresh()
    onClose()
  })
  return (
    <FormDialog open={open} onClose={onClose} title={`Edit ${person.name}`} form={form} action="Save">
      <TextField
        label="Name"
        name="name"
        autoComplete="off"
        maxLength={120}
        defaultValue={person.name}
        error={form.errors.name}
        required
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={person.email}
        error={form.errors.email}
        required
      />
      {isOneself ? (
        <p className={styles.aside}>
          You are {ROLE_WORDS[person.role].label.toLowerCase()}. Another admin can change your role.
        </p>
      ) : (
        <RoleField defaultRole={person.role} error={form.errors.role} />
      )}
    </FormDialog>
  )
}
