import type { z } from 'zod'
import { isInsidePair } from '../../core/anchor/selector'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { locate } from '../../core/source/locate'
import type { EvidenceBody } from '../../core/source/source'
import { findAnnotations } from '../../data/annotations'
import { database, type Transaction } from '../../data/client'
import {
  changeEvidenceRow,
  findEvidence,
  type StoredEvidence,
  setEvidenceDeleted,
  addEvidence as store,
} from '../../data/evidence'
import { newId } from '../../data/new-id'
import { findSentences } from '../../data/sentences'
import { contentOf } from '../../data/source-contents'
import { attachSource, type StoredSource } from '../../data/sources'
import { versionById } from '../../data/versions'
import type * as schemas from '../../schemas/evidence'
import type { EvidenceView } from '../../schemas/evidence'
import { placeOf } from '../place'
import { theStandingAnnotation } from '../read-thread'
import { idTaken } from '../sent-before'
import { evidenceView } from '../views/source-views'
import { type ArticleSourceTurn, actOnArticleSource } from './act-on-source'
import { requireThere } from './change-source'

type Given = z.output<typeof schemas.addEvidence.input>

/**
 * Says that a mark, a sentence or other words rest on a place in a source, and attaches the source to the article when it
 * is not. Sent twice with one id it is said once.
 */
export function addEvidence(actor: Actor, input: Given): Promise<EvidenceView> {
  return actOnArticleSource(actor, input.articleId, input.sourceId, async (turn) => {
    const { tx, article, source, now, log } = turn
    requireThere(source)
    allow(actor, 'evidence:add', article)
    const id = input.id ?? newId()
    const there = input.id ? await tx.evidence.findUnique({ where: { id } }) : null
    if (there) return sameEvidence(turn, actor, id, input)
    const at = await wordsFor(turn, input)
    const body = await bodyOf(tx, source, input)
    const evidence = {
      id,
      articleId: article.id,
      annotationId: input.annotationId ?? null,
      stance: input.stance,
      reliability: input.reliability ?? null,
      createdById: actor.id,
      ...body,
    }
    await attachSource(tx, { articleId: article.id, sourceId: source.id, addedById: actor.id, createdAt: now })
    await store(tx, source, evidence, at, now)
    const { annotationId, stance, reliability } = evidence
    const view = await viewOf(turn, actor, id)
    const to = { source: source.title, words: view.exact, annotationId, stance, reliability, ...body }
    log({ type: 'evidence-added', subjectKind: 'evidence', subjectId: id, to })
    return view
  })
}

/** Where the words stand that the evidence is for; null for that of a mark, which has a place of its own. */
async function wordsFor({ tx, article }: ArticleSourceTurn, given: Given) {
  const versionId = article.currentVersionId
  const named = [given.annotationId, given.sentenceId, given.exact].filter((one) => one !== undefined)
  if (named.length !== 1) {
    throw new AppError('invalid', 'Say what the evidence is for: a mark, a sentence, or words with `start` and `end`.')
  }
  if (given.annotationId) {
    await theStandingAnnotation(tx, versionId, given.annotationId)
    return null
  }
  const { text } = (await versionById(tx, versionId)).document
  if (given.exact !== undefined) {
    const { start = -1, end = -1, exact } = given
    if (start < 0 || end <= start) throw new AppError('invalid', 'Say where the words begin and end.')
    return { versionId, place: placeOf(text, start, end, exact) }
  }
  const [sentence] = await findSentences(tx, versionId, [given.sentenceId ?? ''])
  if (!sentence) throw new AppError('not-found', 'There is no such sentence in the newest version.')
  const { start, end } = sentence
  return { versionId, place: placeOf(text, start, end, text.slice(start, end)) }
}

/** The place as far as the source tells it, with the words there. */
async function bodyOf(tx: Transaction, source: StoredSource, given: Given): Promise<EvidenceBody> {
  const note = given.note || null
  const { start, end, ...place } = given.locator
  const content = (await contentOf(tx, source))?.content
  if (start === undefined && end === undefined) {
    if (content && given.excerpt) {
      throw new AppError('invalid', 'This source has its own words: say where they begin and end.')
    }
    return { place, excerpt: given.excerpt || null, note }
  }
  if (!content) throw new AppError('invalid', 'This source has no text. Say the place in other words.')
  if (start === undefined || end === undefined || start >= end || end > content.text.length) {
    throw new AppError('invalid', 'This place lies outside the text of the source.')
  }
  if (isInsidePair(content.text, start) || isInsidePair(content.text, end)) {
    throw new AppError('invalid', 'This place begins or ends in the middle of a character. Count in UTF-16 units.')
  }
  return { place: locate(content, { start, end }), excerpt: content.text.slice(start, end), note }
}

async function sameEvidence(turn: ArticleSourceTurn, actor: Actor, id: string, given: Given): Promise<EvidenceView> {
  const there = await findEvidence(turn.tx, actor, id)
  const isSame = there?.createdById === actor.id && there.articleId === turn.article.id
  const isOther = there && (there.stance !== given.stance || there.place.start !== given.locator.start)
  if (!isSame || isOther || there.sourceId !== turn.source.id) throw idTaken()
  return viewOf(turn, actor, id)
}

async function viewOf({ tx, article }: ArticleSourceTurn, actor: Actor, id: string): Promise<EvidenceView> {
  const stored = await findEvidence(tx, actor, id)
  if (!stored) throw noSuchEvidence()
  const [mark] = await findAnnotations(tx, article.currentVersionId, [stored.annotationId ?? ''])
  return evidenceView(stored, mark)
}

const noSuchEvidence = () => new AppError('not-found', 'There is no such evidence.')

/** Changes how a fact stands to its source. */
export function changeEvidence(
  actor: Actor,
  { evidenceId, seen, ...given }: z.output<typeof schemas.changeEvidence.input>,
): Promise<EvidenceView> {
  return act(actor, evidenceId, async (turn, stored) => {
    const { tx, source, now, log } = turn
    if (stored.deletedAt)
      throw new AppError('conflict', 'This evidence was deleted since you looked. Restore it first.')
    if (seen !== undefined && seen !== stored.revision) {
      throw new AppError('conflict', 'Somebody has changed this evidence since you looked.', {
        current: await viewOf(turn, actor, evidenceId),
      })
    }
    const { stance, reliability, note } = stored
    const from = { stance, reliability, note }
    const to = {
      stance: given.stance ?? stance,
      reliability: given.reliability === undefined ? reliability : given.reliability,
      note: given.note === undefined ? note : given.note || null,
    }
    if (JSON.stringify(from) === JSON.stringify(to)) return
    await changeEvidenceRow(tx, source, { ...stored, ...to }, now)
    log({ type: 'evidence-changed', subjectKind: 'evidence', subjectId: evidenceId, from, to })
  })
}

/** Takes evidence away. */
export async function deleteEvidence(
  actor: Actor,
  { evidenceId }: z.output<typeof schemas.deleteEvidence.input>,
): Promise<Record<string, never>> {
  await act(actor, evidenceId, setDeleted(true))
  return {}
}

/** Brings deleted evidence back. */
export function restoreEvidence(
  actor: Actor,
  { evidenceId }: z.output<typeof schemas.restoreEvidence.input>,
): Promise<EvidenceView> {
  return act(actor, evidenceId, setDeleted(false))
}

const setDeleted =
  (isDeleted: boolean) =>
  async ({ tx, source, now, log, actor }: ArticleSourceTurn & { readonly actor: Actor }, stored: StoredEvidence) => {
    if ((stored.deletedAt !== null) === isDeleted) return
    await setEvidenceDeleted(tx, stored.id, isDeleted ? now : null, actor.id)
    const said = { source: source.title, stance: stored.stance, excerpt: stored.excerpt }
    const subject = { subjectKind: 'evidence', subjectId: stored.id } as const
    log(
      isDeleted
        ? { type: 'evidence-deleted', ...subject, from: said }
        : { type: 'evidence-restored', ...subject, to: said },
    )
  }

async function act(
  actor: Actor,
  evidenceId: string,
  work: (turn: ArticleSourceTurn & { readonly actor: Actor }, stored: StoredEvidence) => Promise<void>,
): Promise<EvidenceView> {
  const known = await findEvidence(database().read, actor, evidenceId)
  if (!known) throw noSuchEvidence()
  return actOnArticleSource(actor, known.articleId, known.sourceId, async (turn) => {
    requireThere(turn.source)
    const stored = await findEvidence(turn.tx, actor, evidenceId)
    if (!stored) throw noSuchEvidence()
    allow(actor, 'evidence:change', stored)
    await work({ ...turn, actor }, stored)
    return viewOf(turn, actor, evidenceId)
  })
}
