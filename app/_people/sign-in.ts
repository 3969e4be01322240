import { applyTheme, THEME_COOKIE } from '@/app/_ui/theme'
import type { Preferences } from '@/lib/core/people/preferences'
import { Refused, send } from './send'

/** Opens a session in this browser. Throws `Refused` with the sentence to show. */
export async function signIn(email: string, password: string): Promise<void> {
  const unreachable = () => new Refused('The server cannot be reached. Try again.', 'unreachable')
  const csrf = await fetch('/api/auth/csrf').catch(() => undefined)
  if (!csrf?.ok) throw unreachable()
  const { csrfToken } = await csrf.json()
  const body = new URLSearchParams({ csrfToken, email, password, json: 'true' })
  const reply = await fetch('/api/auth/callback/credentials', { method: 'POST', body }).catch(() => undefined)
  if (!reply) throw unreachable()
  if (!reply.ok) throw await refusal(reply)
  await applyOwnTheme()
}

/** The server answers a refusal with an address that carries the sentence. */
async function refusal(reply: Response): Promise<Refused> {
  const { url } = await reply.json().catch(() => ({ url: undefined }))
  const sentence =
    URL.canParse(url, window.location.href) && new URL(url, window.location.href).searchParams.get('error')
  return new Refused(sentence || 'The server did not understand. Try again.', 'unauthenticated')
}

/** The theme somebody chose on another machine holds here, too, unless this browser has one of its own. */
async function applyOwnTheme(): Promise<void> {
  if (document.cookie.includes(`${THEME_COOKIE}=`)) return
  const preferences = await send<Preferences>('GET', '/me/preferences').catch(() => undefined)
  if (preferences && preferences.theme !== 'auto') applyTheme(preferences.theme)
}
