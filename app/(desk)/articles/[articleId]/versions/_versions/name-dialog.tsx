'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { FormDialog } from '@/app/_people/form-dialog'
import { Refused, send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { TextField } from '@/app/_ui/text-field'

interface Props {
  articleId: string
  number: number
  name: string | null
  onClose: () => void
}

/** What the house calls a version. */
export function NameDialog({ articleId, number, name, onClose }: Props) {
  const router = useRouter()
  /** What it is called, as far as this person knows. */
  const seen = useRef<unknown>(name)
  const form = useForm(async (values) => {
    const given = { name: values.name ?? '', seen: seen.current }
    await send('PATCH', `/articles/${articleId}/versions/${number}`, given).catch((error: unknown) => {
      if (error instanceof Refused && error.code === 'conflict') seen.current = error.current
      throw error
    })
    router.refresh()
    onClose()
  })
  return (
    <FormDialog open onClose={onClose} title={`Name version ${number}`} form={form} action="Save">
      <TextField
        label="Name"
        name="name"
        optional
        maxLength={200}
        defaultValue={name ?? ''}
        hint="Such as “as sent to the lawyer”. Leave it empty to take the name away."
        error={form.errors.name}
      />
    </FormDialog>
  )
}
