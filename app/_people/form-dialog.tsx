'use client'

import { useId } from 'react'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import styles from './form.module.css'
import type { useForm } from './use-form'

interface FormDialogProps {
  open: boolean
  onClose: () => void
  title: string
  form: ReturnType<typeof useForm>
  /** The word on the button that sends it. */
  action: string
  /** The fields. */
  children: React.ReactNode
}

/** A form that asks for the whole attention: what is wrong with it stands above its fields, and what sends it below. */
export function FormDialog({ open, onClose, title, form, action, children }: FormDialogProps) {
  const id = useId()
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" pending={form.pending}>
            {action}
          </Button>
        </>
      }
    >
      <form {...form.attributes} id={id} className={styles.form}>
        {form.problem && <Banner tone="danger">{form.problem}</Banner>}
        {children}
      </form>
    </Dialog>
  )
}
