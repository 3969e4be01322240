import type { Actor } from '../core/review/actor'
import { HOUSE_REVISION } from './articles'
import { appendEntries } from './audit/append-entries'
import type { Db, Transaction } from './client'
import { newId } from './new-id'

/** One thing that was done to the house rather than to an article. `from` and `to` are small values for JSON. */
export interface PeopleChange {
  readonly type:
    | 'house-set-up'
    | 'person-added'
    | 'person-changed'
    | 'person-disabled'
    | 'person-enabled'
    | 'password-changed'
    | 'password-reset'
    | 'session-ended'
    | 'signed-out-everywhere'
    | 'token-created'
    | 'token-revoked'
    | 'desk-added'
    | 'desk-renamed'
    | 'member-added'
    | 'member-removed'
    | 'article-deleted'
    | 'article-restored'
    | 'findings-switched'
    | 'fact-checks-imported'
    | 'evidence-demanded'
    | 'sign-offs-demanded'
  readonly subjectKind: 'person' | 'desk' | 'article' | 'house'
  readonly subjectId: string
  readonly from?: unknown
  readonly to?: unknown
}

/**
 * Writes what was done, in the transaction of the change itself. Never give it a password or a token. Names, desks,
 * memberships and rules are part of what an open article shows, so the state of the house gets another name too.
 */
export async function appendPeopleLog(
  tx: Transaction,
  actor: Pick<Actor, 'id' | 'name'>,
  now: Date,
  ...changes: readonly PeopleChange[]
): Promise<void> {
  const value = newId()
  await tx.setting.upsert({ where: { key: HOUSE_REVISION }, create: { key: HOUSE_REVISION, value }, update: { value } })
  await appendHouseLog(tx, actor, now, ...changes)
}

/** The same for what changes no name, desk, membership or rule, such as that an article is gone. */
export async function appendHouseLog(
  tx: Transaction,
  actor: Pick<Actor, 'id' | 'name'>,
  now: Date,
  ...changes: readonly PeopleChange[]
): Promise<void> {
  const entries = changes.map(({ type, subjectKind, subjectId, from, to }) => ({
    ...{ at: now, type, actorId: actor.id, actorName: actor.name, articleId: null, revision: null },
    ...{ subjectKind, subjectId, from: asJson(from), to: asJson(to), source: null },
  }))
  await appendEntries(tx, entries)
}

const asJson = (value: unknown) => (value === undefined ? null : JSON.stringify(value))

/** Newest first; `before` is the id of an entry, and only older ones are read. */
export const readPeopleLog = (db: Db, limit: number, before?: number) =>
  db.logEntry.findMany({
    where: { articleId: null, sourceId: null, ...(before === undefined ? {} : { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: limit,
  })
