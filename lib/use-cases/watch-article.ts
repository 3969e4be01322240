import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { findArticle } from '../data/articles'
import { announceChange } from '../data/changes'
import { database } from '../data/client'
import { forgetPage, seePage } from '../data/presence'
import type * as schemas from '../schemas/record'
import { type WatchEvent, watch } from './watch-hub'

/** A stream of events that has been allowed, and how to ask whether it still is. */
export interface Watching {
  /** Starts it; the answer ends it. */
  readonly start: (tell: (event: WatchEvent) => void) => () => void
  /** Keeps its page among those that are here. Call it every 15 seconds. */
  readonly stillHere: () => Promise<void>
  /** Whether this actor may still see the article; throws when not. */
  readonly confirm: (actor: Actor) => Promise<void>
}

/** Tells what happens to an article, from `lastEventId`, else `after`, else now. */
export async function watchArticle(
  actor: Actor,
  { articleId, page, after, lastEventId }: z.output<typeof schemas.watchArticle.input>,
): Promise<Watching> {
  const confirm = async (who: Actor) => {
    const article = await findArticle(database().read, who, articleId)
    allow(who, 'article:read', article)
    return article
  }
  const { revision } = await confirm(actor)
  const from = Math.min(lastEventId ?? after ?? revision, revision)
  const stillHere = async () => {
    if (page) await see(actor, { articleId, page })
  }
  return {
    start: (tell) => {
      const end = watch({ articleId, revision: from, tell })
      return () => {
        end()
        if (page) forget(actor, articleId, page).catch((error: unknown) => console.error(error))
      }
    },
    stillHere,
    confirm: async (who) => {
      await confirm(who)
    },
  }
}

/** Says which sentence an open page is at. */
export async function reportPresence(
  actor: Actor,
  { articleId, page, sentenceId }: z.output<typeof schemas.reportPresence.input>,
): Promise<Record<string, never>> {
  allow(actor, 'article:read', await findArticle(database().read, actor, articleId))
  await see(actor, { articleId, page, sentenceId: sentenceId ?? null })
  return {}
}

async function see(actor: Actor, where: { articleId: string; page: string; sentenceId?: string | null }) {
  const { articleId, page, sentenceId } = where
  const seen = { id: page, articleId, personId: actor.id, sentenceId, seenAt: new Date() }
  await database().transact((tx) => seePage(tx, seen))
  announceChange(articleId)
}

async function forget(actor: Actor, articleId: string, page: string) {
  await database().transact((tx) => forgetPage(tx, page, actor.id))
  announceChange(articleId)
}
