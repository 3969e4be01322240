import type { Prisma, Source } from '@/generated/sqlite/client'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { SourceDetails, SourceKind } from '../core/source/source'
import { fold } from '../core/text/fold'
import type { Db, Transaction } from './client'
import { seal, sealedPlace, unseal } from './sealing'

/** A source as its readers know it. Times are ISO 8601. */
export interface StoredSource extends SourceDetails {
  readonly id: string
  readonly deskId: string
  readonly kind: SourceKind
  readonly isProtected: boolean
  /** Who may know of it; nobody is named on a source that is not protected. */
  readonly readerIds: readonly string[]
  /** Of its text; null where it has none. */
  readonly words: number | null
  readonly createdById: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly deletedAt: string | null
  readonly revision: number
}

const WITH = { readers: { select: { personId: true } }, content: { select: { words: true } } } as const

type Row = Source & {
  readonly readers: readonly { readonly personId: string }[]
  readonly content: { readonly words: number } | null
}

const decode = ({ details, foldedTitle: _, deletedById: __, content, readers, ...row }: Row): StoredSource => ({
  ...row,
  ...(JSON.parse(unseal(details, sealedPlace('details', row.id))) as SourceDetails),
  kind: row.kind as SourceKind,
  readerIds: readers.map(({ personId }) => personId),
  words: content?.words ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  deletedAt: row.deletedAt?.toISOString() ?? null,
})

/**
 * The sources that exist for somebody: on a desk of theirs or attached to an article there, and, when protected, with
 * their name on it, whatever their role. Every question about sources and what hangs on them is asked within this.
 */
export const knownTo = ({ id, deskIds }: Actor): Prisma.SourceWhereInput => {
  const onDesk = { in: [...deskIds] }
  return {
    AND: [
      { OR: [{ deskId: onDesk }, { articles: { some: { article: { deskId: onDesk, deletedAt: null } } } }] },
      { OR: [{ isProtected: false }, { readers: { some: { personId: id } } }] },
    ],
  }
}

export const noSuchSource = () => new AppError('not-found', 'There is no such source.')

/** One that is known to the actor; what is not was never there. Deleted ones only when asked for. */
export async function findSource(db: Db, actor: Actor, id: string, which?: 'deleted too'): Promise<StoredSource> {
  const where = { id, ...knownTo(actor), ...(which ? {} : { deletedAt: null }) }
  const row = await db.source.findFirst({ where, include: WITH })
  if (!row) throw noSuchSource()
  return decode(row)
}

/** Those attached to an article, the first attached first. */
export async function sourcesOfArticle(db: Db, actor: Actor, articleId: string): Promise<readonly StoredSource[]> {
  const rows = await db.articleSource.findMany({
    where: { articleId, source: { ...knownTo(actor), deletedAt: null } },
    include: { source: { include: WITH } },
    orderBy: [{ createdAt: 'asc' }, { sourceId: 'asc' }],
  })
  return rows.map(({ source }) => decode(source))
}

/** Those attached to an article that were deleted, the last deleted first. */
export async function deletedSourcesOfArticle(
  db: Db,
  actor: Actor,
  articleId: string,
): Promise<readonly StoredSource[]> {
  const rows = await db.articleSource.findMany({
    where: { articleId, source: { ...knownTo(actor), deletedAt: { not: null } } },
    include: { source: { include: WITH } },
    orderBy: [{ source: { deletedAt: 'desc' } }, { sourceId: 'asc' }],
  })
  return rows.map(({ source }) => decode(source))
}

interface SourceQuery {
  readonly words: readonly string[]
  readonly deskId?: string
  readonly kind?: SourceKind
  readonly limit: number
  readonly skip: number
}

/**
 * The sources of the actor's desks, the last changed first. Words are looked for in title, publisher and address; what is
 * sealed is opened for it, because the database cannot see into it.
 */
export async function listSources(
  db: Db,
  actor: Actor,
  { words, deskId, kind, limit, skip }: SourceQuery,
): Promise<{ readonly sources: readonly StoredSource[]; readonly total: number }> {
  const folded = words.map(fold)
  const among = { AND: [knownTo(actor), { deletedAt: null, deskId, kind }] }
  const sealed = await db.source.findMany({ where: { ...among, isProtected: true }, include: WITH })
  const opened = sealed.map(decode).filter((source) => folded.every((word) => foldedWords(source).includes(word)))
  const where = {
    ...among,
    OR: [
      { isProtected: false, AND: folded.map((word) => ({ foldedTitle: { contains: word } })) },
      { id: { in: opened.map(({ id }) => id) } },
    ],
  }
  const order = [{ updatedAt: 'desc' as const }, { id: 'asc' as const }]
  // Prisma does not escape what stands for any character in LIKE: then what it found is looked through again.
  if (folded.some((word) => /[%_\\]/.test(word))) {
    const rows = await db.source.findMany({ where, include: WITH, orderBy: order })
    const found = rows.map(decode).filter((source) => folded.every((word) => foldedWords(source).includes(word)))
    return { sources: found.slice(skip, skip + limit), total: found.length }
  }
  const rows = await db.source.findMany({ where, include: WITH, orderBy: order, take: limit, skip })
  return { sources: rows.map(decode), total: await db.source.count({ where }) }
}

const foldedWords = ({ title, publisher, address }: SourceDetails) =>
  fold([title, publisher, address].filter(Boolean).join('\n'))

export interface NewSource {
  readonly id: string
  readonly deskId: string
  readonly kind: SourceKind
  readonly details: SourceDetails
  readonly isProtected: boolean
  readonly readerIds: readonly string[]
  readonly createdById: string
}

export async function addSource(tx: Transaction, source: NewSource, now: Date): Promise<void> {
  const { details, readerIds, ...row } = source
  await tx.source.create({ data: { ...row, ...asStored(source), createdAt: now, updatedAt: now } })
  await setReaders(tx, source.id, source.isProtected ? readerIds : [], now)
}

/** What is written about a source, as it is stored: sealed while it is protected, and then not to be searched. */
const asStored = ({ id, details, isProtected }: Pick<NewSource, 'id' | 'details' | 'isProtected'>) => {
  const json = JSON.stringify(details)
  return isProtected
    ? { details: seal(json, sealedPlace('details', id)), foldedTitle: '' }
    : { details: json, foldedTitle: foldedWords(details) }
}

/** Takes the row, so that two changes of one source never run at once. Deleted ones, too. */
export async function takeSource(tx: Transaction, actor: Actor, id: string): Promise<StoredSource> {
  const { count } = await tx.source.updateMany({
    where: { id, ...knownTo(actor) },
    data: { revision: { increment: 0 } },
  })
  if (count === 0) throw noSuchSource()
  return findSource(tx, actor, id, 'deleted too')
}

/** Changes what is written of it and raises its revision. */
export async function changeSourceRow(
  tx: Transaction,
  source: Pick<NewSource, 'id' | 'kind' | 'details' | 'isProtected' | 'readerIds'>,
  now: Date,
): Promise<void> {
  const { id, kind, isProtected, readerIds } = source
  await tx.source.update({ where: { id }, data: { kind, isProtected, ...asStored(source), ...moved(now) } })
  await setReaders(tx, id, isProtected ? readerIds : [], now)
}

async function setReaders(tx: Transaction, sourceId: string, personIds: readonly string[], now: Date) {
  const kept = [...new Set(personIds)]
  await tx.sourceReader.deleteMany({ where: { sourceId, personId: { notIn: kept } } })
  const there = await tx.sourceReader.findMany({ where: { sourceId }, select: { personId: true } })
  const known = new Set(there.map(({ personId }) => personId))
  const added = kept.filter((personId) => !known.has(personId))
  if (added.length > 0) {
    await tx.sourceReader.createMany({ data: added.map((personId) => ({ sourceId, personId, createdAt: now })) })
  }
}

export async function setSourceDeleted(tx: Transaction, id: string, isDeleted: boolean, byId: string, now: Date) {
  const deleted = isDeleted ? { deletedAt: now, deletedById: byId } : { deletedAt: null, deletedById: null }
  await tx.source.update({ where: { id }, data: { ...deleted, ...moved(now) } })
}

const moved = (now: Date) => ({ updatedAt: now, revision: { increment: 1 } })

/** True when it was not attached yet. */
export async function attachSource(tx: Transaction, link: Prisma.ArticleSourceUncheckedCreateInput) {
  const { articleId, sourceId } = link
  if (await tx.articleSource.findUnique({ where: { articleId_sourceId: { articleId, sourceId } } })) return false
  await tx.articleSource.create({ data: link })
  return true
}

/** True when it was attached. */
export async function detachSource(tx: Transaction, articleId: string, sourceId: string): Promise<boolean> {
  return (await tx.articleSource.deleteMany({ where: { articleId, sourceId } })).count > 0
}

/** The articles it is attached to that are not deleted, wherever they are. */
export async function articlesOfSource(db: Db, sourceId: string): Promise<readonly string[]> {
  const where = { sourceId, article: { deletedAt: null } }
  const rows = await db.articleSource.findMany({ where, select: { articleId: true }, orderBy: { articleId: 'asc' } })
  return rows.map(({ articleId }) => articleId)
}

/** The articles it is attached to, as far as they lie on desks of the actor's, by title. */
export async function titlesOfArticles(db: Db, actor: Actor, sourceId: string) {
  const article = { deskId: { in: [...actor.deskIds] }, deletedAt: null }
  const rows = await db.articleSource.findMany({
    where: { sourceId, article },
    select: { article: { select: { id: true, title: true } } },
    orderBy: { article: { title: 'asc' } },
  })
  return rows.map((row) => row.article)
}
