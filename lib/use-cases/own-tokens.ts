import { customAlphabet } from 'nanoid'
import { AppError } from '../core/app-error'
import { normaliseEmail } from '../core/people/email'
import type { Actor } from '../core/review/actor'
import { hashToken } from '../data/actors'
import { database, type Transaction } from '../data/client'
import { newId } from '../data/new-id'
import { appendPeopleLog } from '../data/people-log'
import type { TokenRecord } from '../schemas/me'

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** About 233 bits; the beginning lets scanners for leaked secrets find it. */
const newToken = () => `stet_${customAlphabet(LETTERS, 40)()}`

interface NewToken {
  readonly name: string
  /** For somebody else; only the command line may, because whoever has the token acts as that person. */
  readonly forEmail?: string
}

/** The actor's own tokens, newest first. Their values are known to nobody but whoever copied them. */
export async function listTokens(actor: Actor): Promise<{ items: TokenRecord[] }> {
  const tokens = await database().read.token.findMany({
    where: { personId: actor.id, revokedAt: null },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return {
    items: tokens.map(({ createdAt, lastUsedAt, ...token }) => ({
      ...token,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
  }
}

/** Makes a token and answers its value, this once. A token cannot make another, or revoking it would not end it. */
export function createToken(actor: Actor, { name, forEmail }: NewToken): Promise<TokenRecord & { token: string }> {
  if (actor.via === 'token') throw new AppError('forbidden', 'A token cannot make a token. Sign in to make one.')
  if (forEmail !== undefined && actor.via !== 'command-line') {
    throw new AppError('forbidden', 'A token for somebody else is made on the command line.')
  }
  return database().transact(async (tx) => {
    const personId = forEmail === undefined ? actor.id : await personWithEmail(tx, forEmail)
    const token = newToken()
    const [id, now] = [newId(), new Date()]
    await tx.token.create({ data: { id, personId, name, hash: hashToken(token), createdAt: now } })
    await appendPeopleLog(tx, actor, now, {
      type: 'token-created',
      subjectKind: 'person',
      subjectId: personId,
      to: { tokenId: id, name },
    })
    return { id, name, createdAt: now.toISOString(), lastUsedAt: null, token }
  })
}

/** Ends one of the actor's own tokens, for good. Another person's token is not found. */
export function revokeToken(actor: Actor, { tokenId }: { tokenId: string }): Promise<Record<string, never>> {
  return database().transact(async (tx) => {
    const now = new Date()
    const where = { id: tokenId, personId: actor.id, revokedAt: null }
    const token = await tx.token.findFirst({ where, select: { name: true } })
    if (!token) throw new AppError('not-found', 'There is no such token.')
    await tx.token.updateMany({ where, data: { revokedAt: now } })
    await appendPeopleLog(tx, actor, now, {
      type: 'token-revoked',
      subjectKind: 'person',
      subjectId: actor.id,
      from: { tokenId, name: token.name },
    })
    return {}
  })
}

async function personWithEmail(tx: Transaction, email: string): Promise<string> {
  const person = await tx.person.findUnique({ where: { email: normaliseEmail(email) } })
  if (!person) throw new AppError('not-found', `Nobody of the house signs in with ${email}.`)
  return person.id
}
