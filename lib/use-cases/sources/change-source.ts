import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { takeRevisions } from '../../data/articles'
import type { Transaction } from '../../data/client'
import { appendLog } from '../../data/log'
import { newId } from '../../data/new-id'
import { resealSource } from '../../data/reseal'
import { contactsOf, isContactElsewhere, addContact as storeContact } from '../../data/source-contacts'
import { hideFromArticles } from '../../data/source-log'
import {
  articlesOfSource,
  changeSourceRow,
  findSource,
  noSuchSource,
  type StoredSource,
  setSourceDeleted,
} from '../../data/sources'
import type * as schemas from '../../schemas/sources'
import type { ContactView, SourceView } from '../../schemas/sources'
import { idTaken } from '../sent-before'
import { contactView, sourceView } from '../views/source-views'
import { actOnSource } from './act-on-source'
import { detailsOf, readersFor } from './details-of'

/** Changes what is said of a source. When it becomes protected, all that is written of it is sealed in the same transaction. */
export function changeSource(
  actor: Actor,
  { sourceId, seen, kind, protected: wanted, readers, ...given }: z.output<typeof schemas.changeSource.input>,
): Promise<SourceView> {
  return actOnSource(actor, sourceId, async ({ tx, source, now, log }) => {
    requireThere(source)
    allow(actor, 'source:change', source)
    if (seen !== undefined && seen !== source.revision) {
      throw new AppError('conflict', 'Somebody has changed this source since you looked.', {
        current: sourceView(source),
      })
    }
    const details = detailsOf(given, source)
    const named = readers ?? readersOf(source, actor)
    const asked = { wanted: wanted ?? source.isProtected, readers: named, before: source.readerIds }
    const protection = await readersFor(tx, source.deskId, details, asked)
    const after = { ...source, ...details, ...protection, kind: kind ?? source.kind }
    const [from, to] = differing(source, after)
    if (Object.keys(to).length === 0) return { result: sourceView(source), isProtected: source.isProtected }
    if ('isProtected' in to || 'readerIds' in to) allow(actor, 'source:protect', source)
    await changeSourceRow(tx, { ...after, details }, now)
    const isOther = after.isProtected !== source.isProtected
    const told = isOther ? await protect({ tx, actor, now }, sourceId, after.isProtected) : []
    log({ type: 'source-changed', subjectKind: 'source', subjectId: sourceId, from, to })
    const isProtected = source.isProtected || after.isProtected
    return { result: await viewFor(tx, actor, sourceId, after), isProtected, told }
  })
}

const readersOf = ({ readerIds }: StoredSource, actor: Actor) => (readerIds.length > 0 ? readerIds : [actor.id])

interface Protecting {
  readonly tx: Transaction
  readonly actor: Actor
  readonly now: Date
}

/**
 * Seals or opens all that is written of a source. One that is protected from now on vanishes from its articles: whoever has
 * one open is told that its sources changed, and nothing else. Answers those articles.
 */
async function protect({ tx, actor, now }: Protecting, sourceId: string, isProtected: boolean) {
  await resealSource(tx, sourceId, isProtected)
  if (!isProtected) return []
  await hideFromArticles(tx, sourceId)
  const articleIds = await articlesOfSource(tx, sourceId)
  for (const [articleId, revision] of await takeRevisions(tx, articleIds, now, 1)) {
    const change = { type: 'sources-changed', subjectKind: 'article', subjectId: articleId } as const
    await appendLog(tx, actor, articleId, revision, now, [change])
  }
  return articleIds
}

/** Whoever takes their own name off a source has seen it for the last time. */
async function viewFor(tx: Transaction, actor: Actor, sourceId: string, after: StoredSource): Promise<SourceView> {
  const isReader = !after.isProtected || after.readerIds.includes(actor.id)
  return sourceView(isReader ? await findSource(tx, actor, sourceId) : after)
}

const COMPARED = [
  ...(['kind', 'title', 'terms', 'wording', 'publisher', 'date', 'address', 'language', 'note'] as const),
  ...(['isProtected', 'readerIds'] as const),
]

function differing(
  before: StoredSource,
  after: StoredSource,
): [from: Record<string, unknown>, to: Record<string, unknown>] {
  const fields = COMPARED.filter((field) => !isDeepStrictEqual(sorted(before[field]), sorted(after[field])))
  const of = (source: StoredSource) => Object.fromEntries(fields.map((field) => [field, source[field]]))
  return [of(before), of(after)]
}

const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value)

/** Takes a source away; what rests on it is away with it, until it comes back. */
export function deleteSource(
  actor: Actor,
  { sourceId }: z.output<typeof schemas.deleteSource.input>,
): Promise<Record<string, never>> {
  return setDeleted(actor, sourceId, true, () => ({}))
}

/** Brings a deleted source back. */
export function restoreSource(
  actor: Actor,
  { sourceId }: z.output<typeof schemas.restoreSource.input>,
): Promise<SourceView> {
  return setDeleted(actor, sourceId, false, sourceView)
}

function setDeleted<Result>(
  actor: Actor,
  sourceId: string,
  isDeleted: boolean,
  answer: (source: StoredSource) => Result,
): Promise<Result> {
  return actOnSource(actor, sourceId, async ({ tx, source, now, log }) => {
    allow(actor, 'source:delete', source)
    if ((source.deletedAt !== null) !== isDeleted) {
      await setSourceDeleted(tx, sourceId, isDeleted, actor.id, now)
      const subject = { subjectKind: 'source', subjectId: sourceId } as const
      const said = { title: source.title }
      log(
        isDeleted
          ? { type: 'source-deleted', ...subject, from: said }
          : { type: 'source-restored', ...subject, to: said },
      )
    }
    const result = answer(await findSource(tx, actor, sourceId, 'deleted too'))
    return { result, isProtected: source.isProtected }
  })
}

/** Notes whom one asked. Sent twice with one id it is noted once. */
export function addContact(
  actor: Actor,
  { sourceId, id = newId(), person, date, medium, outcome }: z.output<typeof schemas.addContact.input>,
): Promise<ContactView> {
  return actOnSource(actor, sourceId, async ({ tx, source, now, log }) => {
    requireThere(source)
    allow(actor, 'source:change', source)
    const contact = { person, date, medium: medium || null, outcome }
    const find = async () => (await contactsOf(tx, sourceId)).find((one) => one.id === id)
    if (await isContactElsewhere(tx, id, sourceId)) throw idTaken()
    const there = await find()
    const isSame = there && isDeepStrictEqual({ ...contact, by: actor.id }, { ...pick(there), by: there.createdById })
    if (there && !isSame) throw idTaken()
    if (!there) {
      await storeContact(tx, source, { id, createdById: actor.id, ...contact }, now)
      log({ type: 'source-contacted', subjectKind: 'source', subjectId: sourceId, to: { id, ...contact } })
    }
    const made = await find()
    if (!made) throw idTaken()
    return { result: contactView(made), isProtected: source.isProtected }
  })
}

const pick = ({ person, date, medium, outcome }: ContactView | Awaited<ReturnType<typeof contactsOf>>[number]) => ({
  person,
  date,
  medium,
  outcome,
})

export function requireThere({ deletedAt }: StoredSource): void {
  if (deletedAt) throw noSuchSource()
}
