'use client'

import { useRouter } from 'next/navigation'
import styles from '@/app/_people/form.module.css'
import { send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'
import { toast } from '@/app/_ui/toast'

export function ProfileForm({ name }: { name: string }) {
  const router = useRouter()
  const form = useForm(async (values) => {
    await send('PATCH', '/me', { name: values.name })
    toast({ title: 'Your name was changed.', tone: 'done' })
    router.refresh()
  })
  return (
    <form {...form.attributes} className={styles.form}>
      {form.problem && <Banner tone="danger">{form.problem}</Banner>}
      <div className={styles.line}>
        <TextField
          label="Name"
          name="name"
          autoComplete="name"
          maxLength={120}
          defaultValue={name}
          error={form.errors.name}
          required
        />
        <Button type="submit" pending={form.pending}>
          Change name
        </Button>
      </div>
    </form>
  )
}
