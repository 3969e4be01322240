'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import styles from '@/app/_people/form.module.css'
import { SecretOnce } from '@/app/_people/secret-once'
import { send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { TextField } from '@/app/_ui/text-field'

/** Asks for a name, then shows the token this once. */
export function NewToken() {
  const [open, setOpen] = useState(false)
  const [token, setToken] = useState<string>()
  const router = useRouter()
  const form = useForm(async ({ name }) => {
    const made = await send<{ token: string }>('POST', '/me/tokens', { name })
    setToken(made.token)
    router.refresh()
  })
  const change = (next: boolean) => {
    if (next) setToken(undefined)
    setOpen(next)
  }
  return (
    <>
      <Button variant="primary" onClick={() => change(true)}>
        New token
      </Button>
      <Dialog
        open={open}
        onOpenChange={change}
        title={token ? 'Copy the token now' : 'New token'}
        description={token ? 'It is not shown again. If it is lost, revoke it and make another.' : undefined}
        actions={
          token ? (
            <Button variant="primary" onClick={() => change(false)}>
              Done
            </Button>
          ) : (
            <>
              <Button onClick={() => change(false)}>Cancel</Button>
              <Button type="submit" form="new-token" variant="primary" pending={form.pending}>
                Make token
              </Button>
            </>
          )
        }
      >
        {token ? (
          <SecretOnce label="Token" value={token} />
        ) : (
          <form {...form.attributes} id="new-token" className={styles.form}>
            {form.problem && <Banner tone="danger">{form.problem}</Banner>}
            <TextField
              label="What is it for?"
              name="name"
              placeholder="Import from the wire"
              maxLength={80}
              autoComplete="off"
              error={form.errors.name}
              required
            />
          </form>
        )}
      </Dialog>
    </>
  )
}
