import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { standingFindings, switchOf } from '../core/review/findings/standing-findings'
import { allow } from '../core/review/permissions'
import type { FindingState } from '../core/review/vocabulary'
import { annotationsOver, findAnnotations } from '../data/annotations'
import { commentsOn } from '../data/comments'
import { findCorrections } from '../data/corrections'
import { findingOf, findingsOff, lastFindingOf, type StoredFinding } from '../data/findings'
import { loggedFirst } from '../data/log'
import { newId } from '../data/new-id'
import type * as schemas from '../schemas/findings'
import { type ArticleChange, changeArticle } from './change-article'
import { makeCorrection, makeMark } from './findings/make-of-finding'
import { FINDING_ACTS, setFindingState } from './findings/set-finding-state'
import { takeBack } from './findings/take-back'
import { refuseOthersSince } from './refuse-others-since'
import { idTaken } from './sent-before'
import { findingView } from './views/finding-view'
import { annotationView, correctionView, threadsOf } from './views/thread-views'

type Input = z.output<typeof schemas.decideFinding.input>
type Decided = z.input<typeof schemas.decideFinding.reply>
type Decision = Input['decision']

/** What each decision leads to, and from where. */
const DECISIONS: Readonly<Record<Decision, { to: FindingState; from: readonly FindingState[] }>> = {
  accept: { to: 'accepted', from: ['open', 'dismissed'] },
  dismiss: { to: 'dismissed', from: ['open'] },
  reopen: { to: 'open', from: ['accepted', 'dismissed'] },
}

/**
 * Decides on what the program proposes in the newest version. Accepted, it becomes a mark of the actor, with a correction
 * where the mending is certain; opened again, by whoever decided or by an editor, both are taken back, unless others have
 * gone on working with them. What was said with a decision stays in the log. Sent twice it is done once, even when the
 * finding has moved or gone meanwhile; an acceptance is known by its `annotationId`.
 */
export function decideFinding(actor: Actor, input: Input): Promise<Decided> {
  const { articleId, findingId, decision, seen } = input
  return changeArticle(actor, articleId, async (change) => {
    const { tx, article } = change
    allow(actor, 'finding:decide', article)
    const standing = await findingOf(tx, article.currentVersionId, findingId)
    const finding = standing ?? (await lastFindingOf(tx, articleId, findingId))
    const { to, from } = DECISIONS[decision]
    if (finding && (await wasSent(change, actor, finding, input))) return stateOf(change, finding)
    if (!standing) throw new AppError('not-found', 'There is no such finding in the newest version.')
    const current = async () => findingView(standing)
    if (input.undo) await refuseOthersSince(change, actor, findingId, { acts: Object.values(FINDING_ACTS), current })
    if ((seen !== undefined && seen !== standing.revision) || !from.includes(standing.state)) {
      throw new AppError('conflict', 'Somebody has decided on this finding since you looked.', {
        current: await current(),
      })
    }
    if (decision === 'reopen') allow(actor, 'finding:reopen', { createdById: standing.decidedById ?? undefined })
    if (decision === 'accept') await accept(change, actor, standing, input)
    else await setFindingState(change, actor, standing, to, input.reason)
    if (decision === 'reopen' && standing.annotationId !== null) await takeBack(change, actor, standing)
    return stateOf(change, (await findingOf(tx, article.currentVersionId, findingId)) ?? standing)
  })
}

/**
 * Whether there is nothing to do, because it is so already. For an acceptance that names its mark: because the log says
 * that this mark was made of this finding by the actor, wherever the words have gone since.
 */
async function wasSent(
  { tx, article }: ArticleChange,
  actor: Actor,
  finding: StoredFinding,
  { decision, annotationId }: Input,
): Promise<boolean> {
  if (decision !== 'accept' || annotationId === undefined) return finding.state === DECISIONS[decision].to
  const first = await loggedFirst(tx, 'annotation-added', annotationId)
  if (!first) return false
  const isSame = first.articleId === article.id && first.actorId === actor.id && madeOf(first.to) === finding.id
  if (!isSame) throw idTaken()
  return true
}

/** The finding that a mark was made of, by the entry that says it was made. */
const madeOf = (to: string | null): string | undefined => (to ? JSON.parse(to).findingId : undefined)

/** Two people do not mark the same words for the same thing, nor anybody for what the house does not want to see. */
async function refuseWhatStandsNoMore({ tx, article }: ArticleChange, finding: StoredFinding): Promise<void> {
  const off = await findingsOff(tx)
  if (off.includes(switchOf(finding))) {
    throw new AppError('conflict', 'The house has switched off findings of this kind. Mark the words yourself.')
  }
  const marks = await annotationsOver(tx, article.currentVersionId, finding)
  if (standingFindings([{ ...finding, state: 'open' }], marks, off).length === 0) {
    throw new AppError('conflict', 'These words have been marked for this already. Look at that mark.')
  }
}

async function accept(change: ArticleChange, actor: Actor, finding: StoredFinding, given: Input): Promise<void> {
  await refuseWhatStandsNoMore(change, finding)
  const made = { annotationId: given.annotationId ?? newId(), correctionId: null as string | null }
  if (finding.reading.correction) made.correctionId = given.correctionId ?? newId()
  await setFindingState(change, actor, finding, 'accepted', given.reason, made)
  await makeMark(change, actor, finding, made.annotationId)
  if (made.correctionId) await makeCorrection(change, actor, finding, made.annotationId, made.correctionId)
}

/** A finding with what it became, as far as that stands in the newest version. */
async function stateOf({ tx, article }: ArticleChange, finding: StoredFinding): Promise<Decided> {
  const ids = [finding.annotationId, finding.correctionId].filter((id) => id !== null)
  const [annotation] = await findAnnotations(tx, article.currentVersionId, ids)
  const [correction] = await findCorrections(tx, article.currentVersionId, ids)
  const threads = threadsOf(await commentsOn(tx, ids))
  return {
    finding: findingView(finding),
    annotation: annotation && !annotation.deletedAt ? annotationView(annotation, threads) : null,
    correction: correction ? correctionView(correction, threads) : null,
  }
}
