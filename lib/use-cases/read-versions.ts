import type { z } from 'zod'
import { mapInPieces } from '../breathe'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { changeNotice } from '../core/revise/change-notice'
import { type AlignedBlock, alignBlocks, diffBlock } from '../core/revise/diff-blocks'
import { annotationsOf } from '../data/annotations'
import { findArticle } from '../data/articles'
import { database } from '../data/client'
import { commentsOn } from '../data/comments'
import { correctionsFrozenInto, type StoredCorrection } from '../data/corrections'
import { sentencesOf } from '../data/sentences'
import { listVersionRows, type StoredVersion, versionByNumber } from '../data/versions'
import type * as schemas from '../schemas/versions'
import { threadsOf } from './views/thread-views'
import { versionSummary } from './views/version-summary'
import { versionView } from './views/version-view'

/** Paragraphs whose words are compared before others have their turn. */
const BLOCKS_AT_ONCE = 10

/** The versions of an article, newest first. */
export async function listVersions(
  actor: Actor,
  { articleId }: z.output<typeof schemas.listVersions.input>,
): Promise<z.input<typeof schemas.listVersions.reply>> {
  allow(actor, 'article:read', await findArticle(database().read, actor, articleId))
  const rows = await listVersionRows(database().read, articleId)
  return { items: rows.map(({ version, corrections }) => versionSummary(version, corrections)) }
}

/** One version with the corrections that were frozen into it, and what was said about them. */
export async function openVersion(
  actor: Actor,
  { articleId, number }: z.output<typeof schemas.openVersion.input>,
): Promise<z.input<typeof schemas.openVersion.reply>> {
  const version = await theVersion(actor, articleId, number)
  const corrections = await correctionsFrozenInto(database().read, version.id)
  const ids = corrections.map(({ id }) => id)
  const threads = threadsOf(await commentsOn(database().read, ids))
  return {
    ...versionView(version),
    changeNotice: await noticeOf(articleId, number, corrections),
    corrections: corrections.map((item) => ({
      id: item.id,
      start: item.start,
      end: item.end,
      expected: item.exact,
      replacement: item.replacement,
      reason: item.reason,
      createdBy: item.createdById,
      decidedBy: item.decidedById,
      comments: [...(threads.get(item.id) ?? [])],
    })),
  }
}

/** The word difference of two versions, block by block. */
export async function compareVersions(
  actor: Actor,
  { articleId, from, to }: z.output<typeof schemas.compareVersions.input>,
): Promise<z.input<typeof schemas.compareVersions.reply>> {
  const older = await theVersion(actor, articleId, from)
  const newer = await theVersion(actor, articleId, to)
  const [before, after] = [await workIn(older), await workIn(newer)]
  const aligned = alignBlocks(older.document, newer.document)
  const compare = (block: AlignedBlock) => {
    const { type, steps, isMoved, old, now } = diffBlock(older.document, newer.document, block)
    return { type, steps: [...steps], isMoved, old: before[old ?? -1] ?? null, now: after[now ?? -1] ?? null }
  }
  const blocks = await mapInPieces(aligned, compare, BLOCKS_AT_ONCE)
  return { from, to, blocks }
}

/** The work on each block of a version: the statuses of its sentences, and how many marks begin in it. */
async function workIn({ id, document }: StoredVersion) {
  const db = database().read
  const [sentences, annotations] = [await sentencesOf(db, id), await annotationsOf(db, id)]
  const standing = annotations.filter(({ how }) => how !== 'orphan')
  const [nextSentence, nextMark] = [takingUpTo(sentences), takingUpTo(standing)]
  return document.blocks.map(({ end }) => {
    return { statuses: nextSentence(end).map(({ status }) => status), marks: nextMark(end).length }
  })
}

/** Hands out what begins before each offset asked for, in order, once. */
function takingUpTo<Placed extends { readonly start: number }>(placed: readonly Placed[]) {
  let next = 0
  return (end: number) => {
    const from = next
    while ((placed[next]?.start ?? end) < end) next++
    return placed.slice(from, next)
  }
}

/** What readers might be told of the corrections that made a version. */
async function noticeOf(articleId: string, number: number, corrections: readonly StoredCorrection[]): Promise<string> {
  if (corrections.length === 0) return ''
  const before = await versionByNumber(database().read, articleId, number - 1)
  return before ? changeNotice(before.document.text, corrections) : ''
}

/** A version of an article in the actor's scope. Throws `not-found`. */
export async function theVersion(actor: Actor, articleId: string, number: number): Promise<StoredVersion> {
  allow(actor, 'article:read', await findArticle(database().read, actor, articleId))
  const version = await versionByNumber(database().read, articleId, number)
  if (!version) throw new AppError('not-found', `This article has no version ${number}.`)
  return version
}
