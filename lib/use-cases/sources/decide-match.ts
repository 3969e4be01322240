import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { findArticle } from '../../data/articles'
import { database } from '../../data/client'
import { addDismissal, findDismissal, removeDismissal } from '../../data/match-dismissals'
import type * as schemas from '../../schemas/matches'
import { actOnArticleSource } from './act-on-source'
import { requireThere } from './change-source'
import { dismissedBy, matchQuotes } from './match-quotes'

type Input = z.output<typeof schemas.decideMatch.input>
type Reply = z.input<typeof schemas.decideMatch.reply>

/** Says that what a comparison tells against words is fine, or takes that back. Said twice it is said once, by who was first. */
export async function decideMatch(actor: Actor, input: Input): Promise<Reply> {
  const { articleId, sourceId, wordsKey, decision } = input
  allow(actor, 'finding:decide', await findArticle(database().read, actor, articleId))
  const reason = input.reason?.trim() ?? ''
  if (decision === 'dismiss' && reason === '') throw new AppError('invalid', 'Say why it is fine.')
  const words = decision === 'dismiss' ? await comparedWords(actor, input) : ''
  return actOnArticleSource(actor, articleId, sourceId, async ({ tx, source, now, log }) => {
    requireThere(source)
    const there = await findDismissal(tx, articleId, sourceId, wordsKey)
    const subject = { subjectKind: 'source', subjectId: sourceId } as const
    if (decision === 'reopen') {
      if (!there) return { dismissed: null }
      allow(actor, 'finding:reopen', { createdById: there.dismissedById })
      await removeDismissal(tx, there.id)
      const from = { source: source.title, words: there.words, reason: there.reason }
      log({ type: 'match-reopened', ...subject, from })
      return { dismissed: null }
    }
    if (there) return { dismissed: dismissedBy(there) }
    await addDismissal(tx, articleId, source, { wordsKey, reason, words, dismissedById: actor.id }, now)
    log({ type: 'match-dismissed', ...subject, to: { source: source.title, words, reason } })
    return { dismissed: { by: actor.id, at: now.toISOString(), reason } }
  })
}

/** Only what was compared can be decided on. */
async function comparedWords(actor: Actor, { articleId, sourceId, wordsKey }: Input): Promise<string> {
  const { items, unmarked } = await matchQuotes(actor, { articleId })
  const isIt = (one: { readonly sourceId: string; readonly wordsKey: string }) =>
    one.sourceId === sourceId && one.wordsKey === wordsKey
  const words = items.find(isIt)?.quote ?? unmarked.find(isIt)?.words
  if (words === undefined) throw new AppError('not-found', 'There is no such comparison.')
  return words
}
