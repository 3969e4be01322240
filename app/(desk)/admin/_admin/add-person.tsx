'use client'

import { UserPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormDialog } from '@/app/_people/form-dialog'
import { SecretOnce } from '@/app/_people/secret-once'
import { send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Select } from '@/app/_ui/select'
import { TextField } from '@/app/_ui/text-field'
import type { PersonRecord } from '@/lib/schemas/person-fields'
import { RoleField } from './role-field'

interface Added {
  readonly person: PersonRecord
  readonly password: string | null
}

/** Asks who it is, then shows the password that was made, this once. */
export function AddPerson({ desks }: { desks: readonly { id: string; name: string }[] }) {
  const [open, setOpen] = useState(false)
  const [added, setAdded] = useState<Added>()
  const router = useRouter()
  const form = useForm(async ({ name, email, role, desk }) => {
    setAdded(await send<Added>('POST', '/people', { name, email, role, desk: desk || undefined }))
    router.refresh()
  })
  const change = (next: boolean) => {
    if (next) setAdded(undefined)
    setOpen(next)
  }
  return (
    <>
      <Button variant="primary" onClick={() => change(true)}>
        <UserPlus aria-hidden />
        Add person
      </Button>
      {added ? (
        <Dialog
          open={open}
          onOpenChange={change}
          title={`${added.person.name} can sign in`}
          description={`With ${added.person.email} and this password. Hand it over yourself: Stet sends no mail, and does not show it again.`}
          actions={
            <Button variant="primary" onClick={() => change(false)}>
              Done
            </Button>
          }
        >
          <SecretOnce label="Password" value={added.password ?? ''} />
        </Dialog>
      ) : (
        <FormDialog open={open} onClose={() => change(false)} title="Add person" form={form} action="Add person">
          <TextField label="Name" name="name" autoComplete="off" maxLength={120} error={form.errors.name} required />
          <TextField label="E-mail" name="email" type="email" autoComplete="off" error={form.errors.email} required />
          <RoleField defaultRole="checker" error={form.errors.role} />
          <Select label="First desk" name="desk" error={form.errors.desk} defaultValue={desks[0]?.id}>
            {desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="">None yet</option>
          </Select>
        </FormDialog>
      )}
    </>
  )
}
