import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { DECISIONS } from '../core/review/decisions'
import { allow } from '../core/review/permissions'
import { CORRECTION_STATES } from '../core/review/vocabulary'
import { findOverlap } from '../core/revise/check-edits'
import { database } from '../data/client'
import { acceptedAt, articleOfCorrection, changeCorrection, type StoredCorrection } from '../data/corrections'
import type * as schemas from '../schemas/corrections'
import type { CorrectionView } from '../schemas/views'
import { type ArticleChange, changeArticle } from './change-article'
import { theCorrection, viewOfCorrection } from './read-thread'
import { refuseOthersSince } from './refuse-others-since'

/** The entries of the log that tell how a correction came to its state. */
const DECIDED = CORRECTION_STATES.map((state) => `correction-${state}`)

type Input = z.output<typeof schemas.decideCorrection.input>

/** Decides on a correction of the newest version that is not yet frozen. */
export async function decideCorrection(actor: Actor, input: Input): Promise<CorrectionView> {
  const articleId = await articleOfCorrection(database().read, actor, input.correctionId)
  return changeArticle(actor, articleId, (change) => decide(actor, change, input))
}

/** Decides on several in the same way, on all of them or, when one cannot be, on none: then the error says which. */
export async function decideCorrections(
  actor: Actor,
  { articleId, items, decision, reason }: z.output<typeof schemas.decideCorrections.input>,
): Promise<{ items: CorrectionView[] }> {
  return changeArticle(actor, articleId, async (change) => {
    const decided: CorrectionView[] = []
    for (const { id: correctionId, seen } of items) {
      try {
        decided.push(await decide(actor, change, { correctionId, decision, reason, seen }))
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        throw new AppError(error.code, error.message, { ...error.extra, correction: correctionId })
      }
    }
    return { items: decided }
  })
}

async function decide(
  actor: Actor,
  change: ArticleChange,
  { correctionId, decision, reason, seen, undo }: Input,
): Promise<CorrectionView> {
  const { tx, article, now, log } = change
  const correction = await theCorrection(tx, article.currentVersionId, correctionId)
  const { to, from, permission } = DECISIONS[decision]
  const isOwnWithdrawal = decision === 'reopen' && correction.state === 'withdrawn'
  allow(actor, isOwnWithdrawal ? 'correction:change' : permission, correction)
  const current = () => viewOfCorrection(tx, article.currentVersionId, correctionId)
  if (correction.state === to) return current()
  if (undo) await refuseOthersSince(change, actor, correctionId, { acts: DECIDED, current })
  if (correction.appliedVersionId) {
    throw new AppError('conflict', 'This correction is frozen into a version; propose a new one.')
  }
  if ((seen !== undefined && seen !== correction.revision) || !from.includes(correction.state)) {
    throw new AppError('conflict', 'Somebody has decided on this correction since you looked.', {
      current: await current(),
    })
  }
  if (decision === 'stet' && !reason?.trim()) throw new AppError('invalid', 'Say why the text stands.')
  if (decision === 'accept' && (correction.how === 'orphan' || correction.how === 'changed')) {
    throw new AppError(
      'conflict',
      'The words this correction speaks of have changed since it was proposed. Propose it anew.',
      {
        current: await current(),
      },
    )
  }
  if (decision === 'accept') await refuseOverlap(change, correction)
  const isReopened = to === 'proposed'
  await changeCorrection(tx, correctionId, {
    state: to,
    decidedById: isReopened ? null : actor.id,
    decidedAt: isReopened ? null : now,
    decisionReason: isReopened ? null : reason?.trim() || null,
  })
  log({
    type: `correction-${to}`,
    subjectKind: 'correction',
    subjectId: correctionId,
    from: correction.state,
    to: {
      state: to,
      reason: reason?.trim() || undefined,
      expected: correction.exact,
      replacement: correction.replacement,
    },
  })
  return current()
}

async function refuseOverlap({ tx, article }: ArticleChange, correction: StoredCorrection): Promise<void> {
  const overlap = findOverlap(await acceptedAt(tx, article.currentVersionId, correction), correction)
  if (overlap) {
    throw new AppError('conflict', 'Another correction of these words is already accepted. Only one can be.', {
      overlaps: overlap.id,
      current: await viewOfCorrection(tx, article.currentVersionId, correction.id),
    })
  }
}
