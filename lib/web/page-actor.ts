import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '../core/review/actor'
import { PATH_HEADER, signInHref } from './path-header'
import { actorOfCookie } from './session'
import { cookieName } from './session-cookie'

/** Who looks at this page; asked once per request. */
export const pageActor = cache(async (): Promise<Actor | undefined> => {
  const jar = await cookies()
  return actorOfCookie(jar.get(cookieName())?.value)
})

/** The same, for pages that need somebody: others are sent to sign in, and back here afterwards. */
export async function requirePageActor(): Promise<Actor> {
  return (await pageActor()) ?? redirect(signInHref((await headers()).get(PATH_HEADER)))
}
