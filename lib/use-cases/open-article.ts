import type { z } from 'zod'
import { breathe, mapInPieces } from '../breathe'
import type { Actor } from '../core/review/actor'
import { standingFindings } from '../core/review/findings/standing-findings'
import { allow } from '../core/review/permissions'
import { progressOf } from '../core/review/progress'
import { stillOpen } from '../core/review/still-open'
import { annotationsOf } from '../data/annotations'
import { type ArticleHead, findArticle } from '../data/articles'
import { database } from '../data/client'
import { commentsOf } from '../data/comments'
import { correctionsOf } from '../data/corrections'
import { findingsOf } from '../data/findings'
import { peopleAround } from '../data/people'
import { sentencesOf } from '../data/sentences'
import { versionById } from '../data/versions'
import type * as schemas from '../schemas/articles'
import type { ArticleView, articleMeta } from '../schemas/views'
import { findingView } from './views/finding-view'
import { sentenceView } from './views/sentence-view'
import { annotationView, correctionView, threadsOf } from './views/thread-views'
import { versionView } from './views/version-view'

type Input = z.output<typeof schemas.openArticle.input>

/** Names the state of an article as everybody who may see it sees it. */
export async function tagOfArticle(actor: Actor, { articleId, withdrawn }: Input): Promise<string> {
  return tagOf(await head(actor, articleId), withdrawn)
}

/** An article with its newest version and all the work on it, in a fixed number of queries. */
export async function openArticle(actor: Actor, input: Input): Promise<ArticleView> {
  return (await openTaggedArticle(actor, input)).view
}

/** The same with the name of its state. */
export async function openTaggedArticle(
  actor: Actor,
  { articleId, withdrawn = false }: Input,
): Promise<{ tag: string; view: ArticleView }> {
  const article = await head(actor, articleId)
  return { tag: tagOf(article, withdrawn), view: await viewOf(article, withdrawn) }
}

async function head(actor: Actor, articleId: string): Promise<ArticleHead> {
  const article = await findArticle(database().read, actor, articleId)
  allow(actor, 'article:read', article)
  return article
}

const tagOf = (article: ArticleHead, withdrawn = false) =>
  `${article.id}-${article.revision}-${article.houseRevision}${withdrawn ? '-withdrawn' : ''}`

/** Withdrawn corrections are shown nowhere and would pile up; their threads are not lost. */
async function viewOf(article: ArticleHead, withdrawn: boolean): Promise<ArticleView> {
  const db = database().read
  const versionId = article.currentVersionId
  const version = await versionById(db, versionId)
  const sentences = await mapInPieces(await sentencesOf(db, versionId), sentenceView)
  const threads = threadsOf(await commentsOf(db, article.id))
  const annotations = (await annotationsOf(db, versionId)).map((stored) => annotationView(stored, threads))
  const corrections = (await correctionsOf(db, versionId))
    .filter((stored) => stored.appliedVersionId === null)
    .map((stored) => correctionView(stored, threads))
    .filter(({ state, comments }) => withdrawn || state !== 'withdrawn' || comments.length > 0)
  const found = standingFindings(await findingsOf(db, article.id, versionId), annotations, article.findingsOff)
  await breathe()
  const findings = await mapInPieces(found, findingView)
  const work = { article, sentences, annotations, corrections, findings }
  const people = await peopleAround(db, article.deskId, namedIn(work))
  return {
    id: article.id,
    title: article.title,
    desk: { id: article.deskId, name: article.deskName },
    meta: JSON.parse(article.meta) as z.infer<typeof articleMeta>,
    writer: article.writerId,
    archived: article.archivedAt !== null,
    revision: article.revision,
    updatedAt: article.updatedAt,
    version: versionView(version),
    sentences,
    annotations,
    corrections,
    findings,
    progress: progressOf(sentences.map((sentence) => sentence.status)),
    open: stillOpen(work).map((item) => ({ ...item, ids: [...item.ids] })),
    people: [...people],
  }
}

type Work = Pick<ArticleView, 'sentences' | 'annotations' | 'corrections' | 'findings'> & {
  readonly article: ArticleHead
}

/** Everybody whose name a reader of this will want. */
function namedIn({ article, sentences, annotations, corrections, findings }: Work): readonly string[] {
  const ids = new Set<string | null>([article.writerId])
  for (const { statusBy, changedSince } of sentences) {
    for (const id of [statusBy, changedSince?.statusBy ?? null, ...(changedSince?.changedBy ?? [])]) ids.add(id)
  }
  for (const item of annotations) ids.add(item.createdBy).add(item.addressee)
  for (const item of corrections) ids.add(item.createdBy).add(item.decidedBy)
  for (const item of findings) ids.add(item.decidedBy)
  for (const item of [...annotations, ...corrections]) for (const { author } of item.comments) ids.add(author)
  return [...ids].filter((id) => id !== null)
}
