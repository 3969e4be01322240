'use client'

import styles from '@/app/_people/form.module.css'
import { PasswordField } from '@/app/_people/password-field'
import { signIn } from '@/app/_people/sign-in'
import { useForm } from '@/app/_people/use-form'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'

/** `next` is a path of this house. */
export function SignInForm({ next }: { next: string }) {
  const form = useForm(async ({ email = '', password = '' }) => {
    await signIn(email, password)
    // A whole new page: nothing that was kept for somebody else may stay.
    window.location.assign(next)
    await new Promise(() => {})
  })
  return (
    <form {...form.attributes} className={styles.form}>
      {form.problem && <Banner tone="danger">{form.problem}</Banner>}
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        error={form.errors.email}
        required
        autoFocus
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        error={form.errors.password}
        required
      />
      <Button type="submit" variant="primary" pending={form.pending} className={styles.whole}>
        Sign in
      </Button>
      <p className={styles.aside}>Forgotten your password? An admin of your house can give you a new one.</p>
    </form>
  )
}
