import type { z } from 'zod'
import type { Actor } from '../../core/review/actor'
import { allow, may } from '../../core/review/permissions'
import { windowAround } from '../../core/source/part-window'
import { annotationsOf } from '../../data/annotations'
import { findArticle } from '../../data/articles'
import { database } from '../../data/client'
import { desksOf, theDesk } from '../../data/desks'
import { evidenceOf } from '../../data/evidence'
import { peopleById } from '../../data/people'
import { contactsOf } from '../../data/source-contacts'
import { contentOf } from '../../data/source-contents'
import { readSourceLog as readLog } from '../../data/source-log'
import {
  deletedSourcesOfArticle,
  findSource,
  listSources as list,
  sourcesOfArticle,
  titlesOfArticles,
} from '../../data/sources'
import type * as schemas from '../../schemas/sources'
import type { ArticleSourcesView, OpenSourceView, SourceAtPlaceView } from '../../schemas/sources'
import { contactView, evidenceView, sourceView } from '../views/source-views'
import { windowView } from './read-source-words'

/** The sources of an article, and what rests on them: as far as they are known to the actor. */
export async function articleSources(
  actor: Actor,
  { articleId }: z.output<typeof schemas.articleSources.input>,
): Promise<ArticleSourcesView> {
  const { read } = database()
  const article = await findArticle(read, actor, articleId)
  allow(actor, 'source:read', article)
  const sources = await sourcesOfArticle(read, actor, articleId)
  const deleted = await deletedSourcesOfArticle(read, actor, articleId)
  const evidence = await evidenceOf(read, actor, articleId, article.currentVersionId)
  const marks = new Map((await annotationsOf(read, article.currentVersionId)).map((mark) => [mark.id, mark]))
  // What is for a mark that was taken away is away with it, and comes back with it.
  const standing = evidence.filter(({ annotationId }) => annotationId === null || marks.has(annotationId))
  const named = [...sources, ...standing].map(({ createdById }) => createdById)
  const readers = sources.flatMap(({ readerIds }) => readerIds)
  return {
    items: sources.map(sourceView),
    evidence: standing.map((one) => evidenceView(one, marks.get(one.annotationId ?? ''))),
    deleted: deleted
      .filter((source) => may(actor, 'source:delete', source))
      .flatMap(({ id, title, deletedAt }) => (deletedAt ? [{ id, title, deletedAt }] : [])),
    people: (await peopleById(read, [...new Set([...named, ...readers])])).map(({ id, name }) => ({ id, name })),
  }
}

/** The sources of the actor's desks, a page at a time. */
export async function listSources(
  actor: Actor,
  { q = '', desk, kind, limit, cursor = 0 }: z.output<typeof schemas.listSources.input>,
): Promise<z.input<typeof schemas.listSources.reply>> {
  allow(actor, 'source:read')
  const { read } = database()
  const deskId = desk === undefined ? undefined : (await theDesk(read, actor, desk)).id
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8)
  const { sources, total } = await list(read, actor, { words, deskId, kind, limit, skip: cursor })
  const next = cursor + sources.length
  return { items: sources.map(sourceView), nextCursor: next < total ? next : null, total }
}

/** A source with its words, whom one asked, and where it is attached. */
export async function openSource(
  actor: Actor,
  { sourceId }: z.output<typeof schemas.openSource.input>,
): Promise<OpenSourceView> {
  const { content, about } = await readSource(actor, sourceId)
  return { ...about, text: content?.text ?? null, parts: content ? content.parts.map((part) => ({ ...part })) : [] }
}

/** The same with only those of its words that stand around an offset: a long one is more than a page can bear. */
export async function openSourceAt(
  actor: Actor,
  { sourceId, at }: { readonly sourceId: string; readonly at: number },
): Promise<SourceAtPlaceView> {
  const { content, about } = await readSource(actor, sourceId)
  return { ...about, window: content ? windowView(windowAround(content, at)) : null }
}

async function readSource(actor: Actor, sourceId: string) {
  allow(actor, 'source:read')
  const { read } = database()
  const source = await findSource(read, actor, sourceId)
  const content = await contentOf(read, source)
  const contacts = await contactsOf(read, sourceId)
  const named = [source, ...contacts].map(({ createdById }) => createdById)
  const about = {
    ...sourceView(source),
    origin: content ? { ...content.origin, warnings: [...content.origin.warnings] } : null,
    contacts: contacts.map(contactView),
    articles: [...(await titlesOfArticles(read, actor, sourceId))],
    people: (await peopleById(read, [...new Set([...named, ...source.readerIds])])).map(({ id, name }) => ({
      id,
      name,
    })),
    desks: [...(await desksOf(read, actor))],
  }
  return { about, content: content?.content }
}

/** What was done to a source, newest first. */
export async function readSourceLog(
  actor: Actor,
  { sourceId, limit, cursor }: z.output<typeof schemas.readSourceLog.input>,
): Promise<z.input<typeof schemas.readSourceLog.reply>> {
  allow(actor, 'source:read')
  await findSource(database().read, actor, sourceId)
  const rows = await readLog(database().read, actor, sourceId, limit + 1, cursor)
  const items = rows.slice(0, limit).map(({ actorId, ...entry }) => ({ ...entry, actor: actorId }))
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
