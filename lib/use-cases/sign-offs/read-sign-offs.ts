import type { z } from 'zod'
import type { Actor } from '../../core/review/actor'
import { allow, may, type Subject } from '../../core/review/permissions'
import { checkedByProposer, type SignOffOpenItem } from '../../core/review/sign-off-open'
import { CAPACITIES, type Capacity, changedSinceSignOff, signOffState } from '../../core/review/sign-offs'
import { findArticle } from '../../data/articles'
import { type Db, database } from '../../data/client'
import { signOffRules } from '../../data/house-sign-off'
import { peopleById } from '../../data/people'
import { type StoredSignOff, signOffsOf, type WorkAfter, workAfterSignOffs } from '../../data/sign-offs'
import type * as schemas from '../../schemas/sign-offs'
import type { SignOffsView, SignOffView } from '../../schemas/sign-offs'
import type { ArticleView } from '../../schemas/views'
import { openArticle } from '../open-article'
import { deskEvidence } from '../sources/desk-evidence'

/** The sign-offs of an article, with what is open for whoever asks. */
export async function readSignOffs(
  actor: Actor,
  { articleId, open: isOpenAsked = false }: z.output<typeof schemas.readSignOffs.input>,
): Promise<SignOffsView> {
  const db = database().read
  const article = await findArticle(db, actor, articleId)
  allow(actor, 'article:read', article)
  const open = isOpenAsked ? (await openForSignOff(actor, articleId)).open : null
  const items = await signOffViews(db, articleId)
  const { needed, lawyerIds } = await signOffRules(db)
  const given = items.map(({ versionId, capacity, dissent, withdrawn, void: isVoid }) => {
    return {
      capacity,
      isDissent: dissent,
      isWithdrawn: withdrawn !== null,
      isVoid: isVoid !== null,
      isNewest: versionId === article.currentVersionId,
    }
  })
  const { signed, missing, isVoid, hasDissent } = signOffState(needed, given)
  return {
    revision: article.revision,
    versionId: article.currentVersionId,
    version: article.versionNumber,
    needed: [...needed],
    ...{ signed, missing, void: isVoid, dissent: hasDissent },
    mayAs: capacitiesOf(actor, { writerId: article.writerId, lawyerIds }),
    open: open?.map((item) => ({ ...item, ids: [...item.ids] })) ?? null,
    items,
    people: (await peopleById(db, [...new Set(items.map(({ createdBy }) => createdBy))])).map(({ id, name }) => ({
      id,
      name,
    })),
  }
}

/** As what somebody may sign, those of the daily work first. */
export const capacitiesOf = (actor: Actor, subject: Subject): Capacity[] =>
  CAPACITIES.filter((capacity) => may(actor, `sign-off:${capacity}`, subject))

/** An article with all that stands between it and its sign-off, as far as this person may know of it. */
export async function openForSignOff(
  actor: Actor,
  articleId: string,
): Promise<{ readonly view: ArticleView; readonly open: readonly SignOffOpenItem[] }> {
  const view = await openArticle(actor, { articleId })
  const { open } = await deskEvidence(actor, { articleId })
  return { view, open: [...view.open, ...open, ...checkedByProposer(view.sentences)] }
}

/** The sign-offs of all versions of an article, the newest first, each with what has made it void. */
export async function signOffViews(db: Db, articleId: string): Promise<SignOffView[]> {
  const stored = await signOffsOf(db, articleId)
  if (stored.length === 0) return []
  const after = await workAfterSignOffs(db, articleId)
  return stored.map((one) => viewOf(one, voidBy(after.get(one.revision) ?? [])))
}

function voidBy(work: readonly WorkAfter[]): SignOffView['void'] {
  const [since] = work.map(({ first }) => first).sort()
  return since === undefined ? null : { since, changes: [...changedSinceSignOff(work)] }
}

const viewOf = (one: StoredSignOff, isVoid: SignOffView['void']): SignOffView => ({
  id: one.id,
  versionId: one.versionId,
  version: one.versionNumber,
  textHash: one.textHash,
  capacity: one.capacity,
  dissent: one.isDissent,
  statement: one.statement,
  overrides: [...one.overrides],
  createdBy: one.createdById,
  createdAt: one.createdAt,
  withdrawn: one.withdrawnAt === null ? null : { at: one.withdrawnAt, reason: one.withdrawnFor },
  void: isVoid,
})
