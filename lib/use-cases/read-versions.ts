import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { diffBlocks } from '../core/revise/diff-blocks'
import { findArticle } from '../data/articles'
import { database } from '../data/client'
import { commentsOn } from '../data/comments'
import { correctionsFrozenInto } from '../data/corrections'
import { listVersionRows, type StoredVersion, versionByNumber } from '../data/versions'
import type * as schemas from '../schemas/versions'
import { threadsOf } from './views/thread-views'
import { versionSummary } from './views/version-summary'
import { versionView } from './views/version-view'

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
  const blocks = diffBlocks(older.document, newer.document).map(({ type, steps }) => ({ type, steps: [...steps] }))
  return { from, to, blocks }
}

/** A version of an article in the actor's scope. Throws `not-found`. */
export async function theVersion(actor: Actor, articleId: string, number: number): Promise<StoredVersion> {
  allow(actor, 'article:read', await findArticle(database().read, actor, articleId))
  const version = await versionByNumber(database().read, articleId, number)
  if (!version) throw new AppError('not-found', `This article has no version ${number}.`)
  return version
}
