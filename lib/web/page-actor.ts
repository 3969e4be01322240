import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '../core/review/actor'
import { actorOfCookie } from './session'
import { cookieName } from './session-cookie'

/** Who looks at this page; asked once per request. */
export const pageActor = cache(async (): Promise<Actor | undefined> => {
  const jar = await cookies()
  return actorOfCookie(jar.get(cookieName())?.value)
})

/** The same, for pages that need somebody: others are sent to sign in. */
export async function requirePageActor(): Promise<Actor> {
  return (await pageActor()) ?? redirect('/sign-in')
}
