import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { actorOfSession, actorOfToken } from '../data/actors'
import { database } from '../data/client'
import { noteTokenUse } from '../data/tokens'
import { readEnvironment } from '../env'
import { pagePersonOf } from './page-person'
import { cookieName, sessionIdIn } from './session-cookie'

/** Who sends this request, by bearer token or by session cookie; undefined for nobody. */
export async function actorOf(request: Request): Promise<Actor | undefined> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (bearer) return actorOfBearer(bearer)
  return actorOfCookie(readCookie(request.headers.get('cookie'), cookieName()))
}

async function actorOfBearer(token: string): Promise<Actor | undefined> {
  const now = new Date()
  const actor = await actorOfToken(database().read, token, now)
  if (actor) void noteTokenUse(token, now)
  return actor
}

/** For pages, which get their cookies from Next. */
export async function actorOfCookie(cookie: string | undefined): Promise<Actor | undefined> {
  const sessionId = cookie && (await sessionIdIn(cookie))
  return sessionId ? actorOfSession(database().read, sessionId, new Date()) : undefined
}

/**
 * Throws `unauthenticated` when nobody is signed in, or somebody else than the one whose page sends it, and `forbidden`
 * when another site's page does.
 */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await actorOf(request)
  if (!actor) throw new AppError('unauthenticated', 'Sign in, or send a valid token.')
  if (actor.via === 'session') {
    refuseOtherOrigins(request)
    refuseOthersPages(request, actor)
  }
  return actor
}

/**
 * A page stays open when another person signs in in the same browser, and sends their cookie from then on. What was
 * done on it is not theirs, and what they may see is not for it. The reply says who is signed in.
 */
export function refuseOthersPages(request: Request, { id, name }: Pick<Actor, 'id' | 'name'>): void {
  const person = pagePersonOf(request)
  if (person === null || person === id) return
  throw new AppError('unauthenticated', `${name} is signed in in this browser now, and this page is somebody else’s.`, {
    signedIn: { id, name },
  })
}

/** Reading is harmless: the browser keeps the answer from other sites. Everything else must come from our own pages. */
export function refuseOtherOrigins(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const hosts = [request.headers.get('host'), hostOf(readEnvironment(process.env).publicUrl ?? '')]
  const from = origin === null ? undefined : hostOf(origin)
  const isOurs = origin === null || (from !== undefined && hosts.includes(from))
  const isForeign = site ? site !== 'same-origin' && site !== 'none' : !isOurs
  if (isForeign) throw new AppError('forbidden', 'This request came from another site and was refused.')
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : undefined)

function readCookie(header: string | null, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}
