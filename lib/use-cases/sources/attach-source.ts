import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { countEvidence } from '../../data/evidence'
import { attachSource as attach, detachSource as detach } from '../../data/sources'
import type * as schemas from '../../schemas/sources'
import type { SourceView } from '../../schemas/sources'
import { sourceView } from '../views/source-views'
import { actOnArticleSource } from './act-on-source'
import { requireThere } from './change-source'

/** Attaches a source to a further article. Done twice, it is done once. */
export function attachSource(
  actor: Actor,
  { articleId, sourceId }: z.output<typeof schemas.attachSource.input>,
): Promise<SourceView> {
  return actOnArticleSource(actor, articleId, sourceId, async ({ tx, source, now, log }) => {
    requireThere(source)
    allow(actor, 'source:add')
    if (await attach(tx, { articleId, sourceId, addedById: actor.id, createdAt: now })) {
      log({ type: 'source-attached', subjectKind: 'source', subjectId: sourceId, to: { title: source.title } })
    }
    return sourceView(source)
  })
}

/** Takes a source off an article, unless something there rests on it. */
export function detachSource(
  actor: Actor,
  { articleId, sourceId }: z.output<typeof schemas.detachSource.input>,
): Promise<Record<string, never>> {
  return actOnArticleSource(actor, articleId, sourceId, async ({ tx, source, log }) => {
    allow(actor, 'source:change', source)
    const resting = await countEvidence(tx, articleId, sourceId)
    if (resting > 0) {
      throw new AppError('conflict', `Evidence in this article rests on the source (${resting}). Take that away first.`)
    }
    if (await detach(tx, articleId, sourceId)) {
      log({ type: 'source-detached', subjectKind: 'source', subjectId: sourceId, from: { title: source.title } })
    }
    return {}
  })
}
