'use client'

import { useRouter } from 'next/navigation'
import styles from '@/app/_people/form.module.css'
import { NEW_PASSWORD_HINT } from '@/app/_people/new-password-hint'
import { PasswordField } from '@/app/_people/password-field'
import { send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import { PASSWORD_MIN } from '@/lib/core/people/password'

/** `email` is there for password managers alone. */
export function PasswordForm({ email }: { email: string }) {
  const router = useRouter()
  const form = useForm(async ({ current, password }, element) => {
    await send('PUT', '/me/password', { current, password })
    element.reset()
    toast({ title: 'Your password was changed.', description: 'Every other browser is signed out.', tone: 'done' })
    router.refresh()
  })
  return (
    <form {...form.attributes} className={styles.form}>
      {form.problem && <Banner tone="danger">{form.problem}</Banner>}
      <input type="email" name="email" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField
        label="Current password"
        name="current"
        autoComplete="current-password"
        error={form.errors.current}
        required
      />
      <PasswordField
        label="New password"
        hint={NEW_PASSWORD_HINT}
        name="password"
        autoComplete="new-password"
        minLength={PASSWORD_MIN}
        error={form.errors.password}
        required
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={form.pending}>
          Change password
        </Button>
      </div>
    </form>
  )
}
