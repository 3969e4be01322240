import { createHash } from 'node:crypto'
import { type Actor, makeActor } from '../core/review/actor'
import type { Role } from '../core/review/vocabulary'
import type { Db } from './client'

interface ActorRow {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly expiresAt: Date | string | null
  readonly deskId: string | null
}

/** Tokens are random, so one round of SHA-256 is enough to keep them useless to whoever reads the database. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** Whoever holds a session that is neither ended nor run out, in one query. */
export async function actorOfSession(db: Db, sessionId: string, now: Date): Promise<Actor | undefined> {
  const rows = await db.$queryRaw<ActorRow[]>`
    SELECT p."id", p."name", p."role", s."expiresAt", m."deskId"
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId" LEFT JOIN "Membership" m ON m."personId" = p."id"
    WHERE s."id" = ${sessionId} AND s."revokedAt" IS NULL AND p."disabledAt" IS NULL`
  return actorFrom(rows, { via: 'session', sessionId }, now)
}

/** Whoever holds a bearer token that is not revoked. */
export async function actorOfToken(db: Db, token: string, now: Date): Promise<Actor | undefined> {
  const rows = await db.$queryRaw<ActorRow[]>`
    SELECT p."id", p."name", p."role", NULL AS "expiresAt", m."deskId"
    FROM "Token" t JOIN "Person" p ON p."id" = t."personId" LEFT JOIN "Membership" m ON m."personId" = p."id"
    WHERE t."hash" = ${hashToken(token)} AND t."revokedAt" IS NULL AND p."disabledAt" IS NULL`
  return actorFrom(rows, { via: 'token' }, now)
}

function actorFrom(rows: ActorRow[], how: Pick<Actor, 'via' | 'sessionId'>, now: Date): Actor | undefined {
  const [first] = rows
  if (!first || (first.expiresAt !== null && new Date(first.expiresAt) <= now)) return undefined
  const deskIds = rows.flatMap((row) => (row.deskId === null ? [] : [row.deskId]))
  return makeActor({ id: first.id, name: first.name, role: first.role as Role, deskIds, ...how })
}
