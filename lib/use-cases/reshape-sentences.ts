import type { z } from 'zod'
import { isInsidePair } from '../core/anchor/selector'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { trimSpan } from '../core/text/characters'
import type { Span } from '../core/text/span'
import { readLogEntries } from '../data/log'
import { newId } from '../data/new-id'
import { findSentences, type NewSentence, replaceSentences, type StoredSentence, sentencesOf } from '../data/sentences'
import { type StoredVersion, versionById } from '../data/versions'
import type * as schemas from '../schemas/sentences'
import type { SentenceView } from '../schemas/views'
import { type ArticleChange, changeArticle } from './change-article'
import { hashOf } from './hash-of'
import { sentenceView } from './views/sentence-view'

export interface Reshaped {
  sentences: SentenceView[]
  /** Ids that are no more. */
  removed: string[]
}

type Act = 'sentence-split' | 'sentence-merged'

// A browser that does not hear the reply sends the same again. The log knows what was done then, and the reply is the
// same; no sentence is split or merged twice.

/** Splits a sentence in two. The halves keep the status: their words were read under it. */
export function splitSentence(actor: Actor, input: z.output<typeof schemas.splitSentence.input>): Promise<Reshaped> {
  const { articleId, sentenceId, at } = input
  return changeArticle(actor, articleId, async (change) => {
    allow(actor, 'sentence:reshape', change.article)
    const version = await versionById(change.tx, change.article.currentVersionId)
    const before = await doneBefore(change, actor, 'sentence-split', sentenceId)
    const [first, second] = before?.sentences ?? []
    if (before && first && second && first.end <= at && at <= second.start) return before
    const sentence = await the(change, sentenceId)
    const halves = [
      { start: sentence.start, end: at },
      { start: at, end: sentence.end },
    ].map((half) => trimSpan(version.document.text, half.start, half.end))
    const isInWord =
      /[\p{L}\p{N}]\p{M}*$/u.test(version.document.text.slice(sentence.start, at)) &&
      /^[\p{L}\p{N}\p{M}]/u.test(version.document.text.slice(at, sentence.end))
    const isOutside = at <= sentence.start || at >= sentence.end || isInsidePair(version.document.text, at)
    if (isOutside || isInWord || halves.some((half) => half.start === half.end)) {
      throw new AppError('invalid', 'Split a sentence between two of its words.')
    }
    return reshape(change, version, 'sentence-split', [sentence], halves)
  })
}

/** Joins a sentence with the next one of its block. A status holds for the whole when one person set it on both. */
export function mergeSentences(actor: Actor, input: z.output<typeof schemas.mergeSentences.input>): Promise<Reshaped> {
  const { articleId, sentenceId } = input
  return changeArticle(actor, articleId, async (change) => {
    allow(actor, 'sentence:reshape', change.article)
    const version = await versionById(change.tx, change.article.currentVersionId)
    const before = await doneBefore(change, actor, 'sentence-merged', sentenceId)
    if (before?.removed[0] === sentenceId) return before
    const sentence = await the(change, sentenceId)
    const block = version.document.blocks.find(({ start, end }) => start <= sentence.start && sentence.end <= end)
    const next = (await sentencesOf(change.tx, version.id))[sentence.ordinal]
    if (!next || !block || next.end > block.end) {
      throw new AppError('invalid', 'This is the last sentence of its paragraph; there is none to join it with.')
    }
    return reshape(change, version, 'sentence-merged', [sentence, next], [{ start: sentence.start, end: next.end }])
  })
}

/** What this actor has made of a sentence that is no more, if it still stands. */
async function doneBefore(
  { tx, article }: ArticleChange,
  actor: Actor,
  act: Act,
  sentenceId: string,
): Promise<Reshaped | undefined> {
  const [gone] = await readLogEntries(tx, article.id, { subject: sentenceId, limit: 1 })
  if (gone?.type !== 'sentence-replaced' || gone.actorId !== actor.id) return undefined
  const ids = gone.to as string[]
  const [made] = await readLogEntries(tx, article.id, { subject: ids[0], before: gone.revision, limit: 1 })
  const sentences = await findSentences(tx, article.currentVersionId, ids)
  if (made?.type !== act || sentences.length !== ids.length) return undefined
  return { sentences: sentences.map(sentenceView), removed: (made.from as { id: string }[]).map(({ id }) => id) }
}

async function the({ tx, article }: ArticleChange, sentenceId: string): Promise<StoredSentence> {
  const [sentence] = await findSentences(tx, article.currentVersionId, [sentenceId])
  if (!sentence) throw new AppError('not-found', 'There is no such sentence in the newest version.')
  return sentence
}

async function reshape(
  { tx, article, log }: ArticleChange,
  version: StoredVersion,
  type: Act,
  old: readonly [StoredSentence, ...StoredSentence[]] | readonly StoredSentence[],
  spans: readonly Span[],
): Promise<Reshaped> {
  const [first] = old
  const isSame = (sentence: StoredSentence) =>
    sentence.status === first?.status && sentence.statusById === first.statusById
  const agreed = first && old.every(isSame) ? first : undefined
  const added: NewSentence[] = spans.map((span) => ({
    id: newId(),
    articleId: article.id,
    versionId: version.id,
    ...span,
    hash: hashOf(version.document.text.slice(span.start, span.end)),
    status: agreed?.status ?? 'unreviewed',
    statusById: agreed?.statusById ?? null,
    statusAt: agreed?.statusAt ?? null,
    changedSince: old.find((sentence) => sentence.changedSince !== null)?.changedSince ?? null,
  }))
  await replaceSentences(
    tx,
    old.map((sentence) => sentence.id),
    added,
  )
  const ids = added.map((sentence) => sentence.id)
  const state = ({ start, end, status }: { start: number; end: number; status?: string }) => ({ start, end, status })
  const from = old.map((sentence) => ({ id: sentence.id, ...state(sentence) }))
  // One entry per sentence that is new, so that every one of them is told to whoever watches.
  for (const sentence of added) {
    log({ type, subjectKind: 'sentence', subjectId: sentence.id, from, to: state(sentence) })
  }
  for (const gone of old) log({ type: 'sentence-replaced', subjectKind: 'sentence', subjectId: gone.id, to: ids })
  return {
    sentences: (await findSentences(tx, version.id, ids)).map(sentenceView),
    removed: old.map((sentence) => sentence.id),
  }
}
