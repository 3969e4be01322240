'use client'

import { useRouter } from 'next/navigation'
import { useId } from 'react'
import styles from '@/app/_people/form.module.css'
import { send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { TextField } from '@/app/_ui/text-field'
import { toast } from '@/app/_ui/toast'

interface DeskNameDialogProps {
  /** The one to rename; a new one without it. */
  desk?: { readonly id: string; readonly name: string }
  open: boolean
  onClose: () => void
}

export function DeskNameDialog({ desk, open, onClose }: DeskNameDialogProps) {
  const id = useId()
  const router = useRouter()
  const form = useForm(async ({ name }) => {
    await (desk ? send('PATCH', `/desks/${desk.id}`, { name }) : send('POST', '/desks', { name }))
    toast({ title: desk ? `“${desk.name}” is now “${name}”.` : `“${name}” is open. Add its members.`, tone: 'done' })
    router.refresh()
    onClose()
  })
  return (
    <Dialog
      open={open}
      onOpenChange={onClose}
      title={desk ? `Rename ${desk.name}` : 'Add desk'}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" pending={form.pending}>
            {desk ? 'Rename' : 'Add desk'}
          </Button>
        </>
      }
    >
      <form {...form.attributes} id={id} className={styles.form}>
        {form.problem && <Banner tone="danger">{form.problem}</Banner>}
        <TextField
          label="Name"
          name="name"
          autoComplete="off"
          maxLength={80}
          defaultValue={desk?.name}
          error={form.errors.name}
          required
        />
      </form>
    </Dialog>
  )
}
