/** Ends this browser's session and goes to the sign-in page. Throws when the server cannot be reached. */
export async function signOut(): Promise<void> {
  const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
  const reply = await fetch('/api/auth/signout', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, json: 'true' }),
  })
  if (!reply.ok) throw new Error(`Sign-out was answered with ${reply.status}.`)
  window.location.assign('/sign-in')
}
