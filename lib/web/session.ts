import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { actorOfSession, actorOfToken } from '../data/actors'
import { database } from '../data/client'
import { noteTokenUse } from '../data/tokens'
import { readEnvironment } from '../env'
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

/** Throws `unauthenticated` when nobody is signed in, and `forbidden` when another site's page is what sends it. */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await actorOf(request)
  if (!actor) throw new AppError('unauthenticated', 'Sign in, or send a valid token.')
  if (actor.via === 'session') refuseOtherOrigins(request)
  return actor
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
