import type { z } from 'zod'
import { selectorFor } from '../core/anchor/selector'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import type { FindingState } from '../core/review/vocabulary'
import { findAnnotations } from '../data/annotations'
import { commentsOn } from '../data/comments'
import { findCorrections } from '../data/corrections'
import { decideOnFinding, findingsOf, type StoredFinding } from '../data/findings'
import { newId } from '../data/new-id'
import { versionById } from '../data/versions'
import type * as schemas from '../schemas/findings'
import { type ArticleChange, changeArticle } from './change-article'
import { makeCorrection, makeMark, markOf } from './findings/make-of-finding'
import { takeBack } from './findings/take-back'
import { refuseOthersSince } from './refuse-others-since'
import { sentBefore } from './sent-before'
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
 * gone on working with them. What was said with a decision stays in the log. Sent twice with one `annotationId` it is
 * accepted once.
 */
export function decideFinding(actor: Actor, input: Input): Promise<Decided> {
  const { articleId, findingId, decision, seen } = input
  return changeArticle(actor, articleId, async (change) => {
    const { article } = change
    allow(actor, 'finding:decide', article)
    const finding = await theFinding(change, findingId)
    const { to, from } = DECISIONS[decision]
    if (await wasSent(change, actor, finding, input)) return stateOf(change, findingId)
    const current = async () => (await stateOf(change, findingId)).finding
    if (input.undo) await refuseOthersSince(change, actor, findingId, { acts: Object.values(NAMES), current })
    if ((seen !== undefined && seen !== finding.revision) || !from.includes(finding.state)) {
      throw new AppError('conflict', 'Somebody has decided on this finding since you looked.', {
        current: await current(),
      })
    }
    if (decision === 'reopen') allow(actor, 'finding:reopen', { createdById: finding.decidedById ?? undefined })
    if (decision === 'accept') await accept(change, actor, finding, input)
    else await setState(change, actor, finding, to, input.reason)
    if (finding.state === 'accepted') await takeBack(change, actor, finding)
    return stateOf(change, findingId)
  })
}

async function theFinding({ tx, article }: ArticleChange, id: string): Promise<StoredFinding> {
  const found = (await findingsOf(tx, article.id, article.currentVersionId)).find((finding) => finding.id === id)
  if (!found) throw new AppError('not-found', 'There is no such finding in the newest version.')
  return found
}

/** Whether there is nothing to do, because it is so already: for an acceptance, with just the mark that is asked for. */
async function wasSent(
  { tx, article }: ArticleChange,
  actor: Actor,
  finding: StoredFinding,
  { decision, annotationId }: Input,
): Promise<boolean> {
  if (decision !== 'accept' || annotationId === undefined) return finding.state === DECISIONS[decision].to
  const { document } = await versionById(tx, article.currentVersionId)
  return sentBefore(tx, actor, article.id, markOf(document.text, finding, annotationId))
}

async function accept(change: ArticleChange, actor: Actor, finding: StoredFinding, given: Input): Promise<void> {
  const made = { annotationId: given.annotationId ?? newId(), correctionId: null as string | null }
  if (finding.reading.correction) made.correctionId = given.correctionId ?? newId()
  await setState(change, actor, finding, 'accepted', given.reason, made)
  await makeMark(change, actor, finding, made.annotationId)
  if (made.correctionId) await makeCorrection(change, actor, finding, made.annotationId, made.correctionId)
}

const NAMES: Readonly<Record<FindingState, string>> = {
  accepted: 'finding-accepted',
  dismissed: 'finding-dismissed',
  open: 'finding-reopened',
}

async function setState(
  { tx, article, now, log }: ArticleChange,
  actor: Actor,
  finding: StoredFinding,
  state: FindingState,
  given: string | null | undefined,
  made: { readonly annotationId: string | null; readonly correctionId: string | null } = NOTHING,
): Promise<void> {
  const reason = given?.trim() || null
  const isDecided = state !== 'open'
  const { id: versionId, document } = await versionById(tx, article.currentVersionId)
  await decideOnFinding(tx, article.id, versionId, finding, selectorFor(document.text, finding), {
    state,
    ...made,
    decidedById: isDecided ? actor.id : null,
    decidedAt: isDecided ? now : null,
    reason: isDecided ? reason : null,
  })
  const { kind, code, reading } = finding
  log({
    type: NAMES[state],
    subjectKind: 'finding',
    subjectId: finding.id,
    from: { state: finding.state, reason: finding.reason ?? undefined },
    to: { state, kind, errorCode: code, message: reading.message, reason: reason ?? undefined },
  })
}

const NOTHING = { annotationId: null, correctionId: null }

/** The finding as it is now, with what it became, as far as that stands in the newest version. */
async function stateOf(change: ArticleChange, findingId: string): Promise<Decided> {
  const { tx, article } = change
  const finding = await theFinding(change, findingId)
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
