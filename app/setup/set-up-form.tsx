'use client'

import styles from '@/app/_people/form.module.css'
import { NEW_PASSWORD_HINT } from '@/app/_people/new-password-hint'
import { PasswordField } from '@/app/_people/password-field'
import { send } from '@/app/_people/send'
import { signIn } from '@/app/_people/sign-in'
import { useForm } from '@/app/_people/use-form'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'
import { PASSWORD_MIN } from '@/lib/core/people/password'

export function SetUpForm({ token }: { token: string }) {
  const form = useForm(async ({ name, email = '', password = '', desk }) => {
    await send('POST', '/setup', { token, name, email, password, desk })
    await signIn(email, password)
    window.location.assign('/')
    await new Promise(() => {})
  })
  return (
    <form {...form.attributes} className={styles.form}>
      {form.problem && <Banner tone="danger">{form.problem}</Banner>}
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        maxLength={120}
        error={form.errors.name}
        required
        autoFocus
      />
      <TextField
        label="E-mail"
        hint="You sign in with it. Stet sends no mail."
        name="email"
        type="email"
        autoComplete="username"
        error={form.errors.email}
        required
      />
      <PasswordField
        label="Password"
        hint={NEW_PASSWORD_HINT}
        name="password"
        autoComplete="new-password"
        minLength={PASSWORD_MIN}
        error={form.errors.password}
        required
      />
      <TextField
        label="First desk"
        hint="A team, such as Politics or Investigations. Only its members see its articles."
        name="desk"
        defaultValue="News"
        maxLength={80}
        error={form.errors.desk}
        required
      />
      <Button type="submit" variant="primary" pending={form.pending} className={styles.whole}>
        Set up Stet
      </Button>
    </form>
  )
}
