import { disown } from '@/app/_people/own-page'
import { signInHref } from '@/lib/web/path-header'

/** Ends this browser's session and goes to the sign-in page, which leads to `next`. Throws when the server cannot be reached. */
export async function signOut(next: string | null = null): Promise<void> {
  const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
  const reply = await fetch('/api/auth/signout', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, json: 'true' }),
  })
  if (!reply.ok) throw new Error(`Sign-out was answered with ${reply.status}.`)
  disown()
  window.location.assign(signInHref(next))
}
