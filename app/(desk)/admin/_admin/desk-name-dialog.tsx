'use client'

import { useRouter } from 'next/navigation'
import { FormDialog } from '@/app/_people/form-dialog'
import { send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { TextField } from '@/app/_ui/text-field'
import { toast } from '@/app/_ui/toast'

interface DeskNameDialogProps {
  /** The one to rename; a new one without it. */
  desk?: { readonly id: string; readonly name: string }
  open: boolean
  onClose: () => void
}

export function DeskNameDialog({ desk, open, onClose }: DeskNameDialogProps) {
  const router = useRouter()
  const form = useForm(async ({ name }) => {
    await (desk ? send('PATCH', `/desks/${desk.id}`, { name }) : send('POST', '/desks', { name }))
    toast({ title: desk ? `“${desk.name}” is now “${name}”.` : `“${name}” is open. Add its members.`, tone: 'done' })
    router.refresh()
    onClose()
  })
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      title={desk ? `Rename ${desk.name}` : 'Add desk'}
      form={form}
      action={desk ? 'Rename' : 'Add desk'}
    >
      <TextField
        label="Name"
        name="name"
        autoComplete="off"
        maxLength={80}
        defaultValue={desk?.name}
        error={form.errors.name}
        required
      />
    </FormDialog>
  )
}
