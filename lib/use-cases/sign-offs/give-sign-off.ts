import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { openItemWords } from '../../core/review/open-words'
import { allow } from '../../core/review/permissions'
import { whoMay } from '../../core/review/refusals'
import { notOverridden, type SignOffOpenItem } from '../../core/review/sign-off-open'
import { CAPACITY_LABELS, type Capacity } from '../../core/review/sign-offs'
import { type ArticleTurn, findArticle } from '../../data/articles'
import { database, type Transaction } from '../../data/client'
import { signOffRules } from '../../data/house-sign-off'
import { newId } from '../../data/new-id'
import { addSignOff, articleOfSignOff, withdrawSignOffRow } from '../../data/sign-offs'
import { versionById } from '../../data/versions'
import type * as schemas from '../../schemas/sign-offs'
import type { SignOffView } from '../../schemas/sign-offs'
import { type ArticleChange, changeArticle } from '../change-article'
import { sentBefore } from '../sent-before'
import { capacitiesOf, openForSignOff, signOffViews } from './read-sign-offs'

type Input = z.output<typeof schemas.giveSignOff.input>

/** What was open at a revision of the article. To find it takes longer than others should wait for their turn. */
interface Looked {
  readonly revision: number
  readonly open: readonly SignOffOpenItem[]
}

/**
 * Signs the newest version off, or records dissent. What is open blocks a sign-off unless a reason is given for its kind;
 * then `conflict` says with `open` what is left. Sent twice with one id it is given once.
 */
export async function giveSignOff(actor: Actor, input: Input): Promise<SignOffView> {
  for (;;) {
    const { view, open } = await openForSignOff(actor, input.articleId)
    const looked = { revision: view.revision, open }
    const given = await changeArticle(actor, input.articleId, (change) => give(actor, input, change, looked))
    // Something was done meanwhile: what is open is looked for again.
    if (given !== 'changed') return theView(input.articleId, given)
  }
}

async function give(
  actor: Actor,
  { articleId, versionId, dissent, statement, overrides, seen, ...given }: Input,
  change: ArticleChange,
  { revision, open }: Looked,
): Promise<string | 'changed'> {
  const { tx, article, now, log } = change
  const capacity = await capacityOf(tx, actor, article, given.capacity)
  const id = given.id ?? newId()
  const reasons = open.flatMap(({ kind, count }) => {
    const reason = overrides.find((one) => one.kind === kind)?.reason
    return reason === undefined || dissent ? [] : [{ kind, count, reason }]
  })
  const to = { version: article.versionNumber, capacity, statement, overrides: reasons }
  const entry = {
    type: dissent ? 'sign-off-dissent' : 'sign-off-given',
    subjectKind: 'sign-off',
    subjectId: id,
  } as const
  if (given.id && (await articleOfSignOff(tx, id)) !== undefined) {
    await sentBefore(tx, actor, articleId, { ...entry, to })
    return id
  }
  if (article.currentVersionId !== versionId || (seen !== undefined && seen !== article.revision - 1)) {
    throw new AppError('conflict', 'The article has changed since you looked. Look at what changed, then sign.', {
      current: article.currentVersionId,
    })
  }
  if (article.revision - 1 !== revision) return 'changed'
  if (dissent && statement === '') throw new AppError('invalid', 'Say why this version should not go out as it is.')
  const left = dissent ? [] : notOverridden(open, overrides)
  if (left.length > 0) throw stillOpen(left)
  const standing = (await signOffViews(tx, articleId)).find((one) => {
    return (
      one.createdBy === actor.id && one.capacity === capacity && one.dissent === dissent && !one.void && !one.withdrawn
    )
  })
  if (standing) {
    const did = dissent ? 'recorded dissent' : 'signed this version off'
    throw new AppError('invalid', `You have ${did} already, as ${CAPACITY_LABELS[capacity].toLowerCase()}.`)
  }
  const { hash } = await versionById(tx, versionId)
  const row = { id, articleId, versionId, textHash: hash, capacity, isDissent: dissent, statement, overrides: reasons }
  await addSignOff(tx, { ...row, revision: article.revision, createdById: actor.id }, now)
  log({ ...entry, to })
  return id
}

async function capacityOf(
  tx: Transaction,
  actor: Actor,
  { writerId }: ArticleTurn,
  wanted: Capacity | undefined,
): Promise<Capacity> {
  const { needed, lawyerIds } = await signOffRules(tx)
  const subject = { writerId, lawyerIds }
  const may = capacitiesOf(actor, subject)
  // As what is needed before as what is not, and an editor rather as the editor.
  const capacity = wanted ?? may.findLast((one) => needed.includes(one)) ?? may.at(-1)
  if (capacity === undefined) {
    throw new AppError('forbidden', whoMay('sign-off:give'))
  }
  allow(actor, `sign-off:${capacity}`, subject)
  return capacity
}

const stillOpen = (left: readonly SignOffOpenItem[]) =>
  new AppError(
    'conflict',
    `Still open: ${left.map(openItemWords).join(', ')}. Settle it, or say for each why it may go out all the same.`,
    { title: 'Something is still open', open: left },
  )

/** Withdraws what one signed; twice is once. */
export async function withdrawSignOff(
  actor: Actor,
  { signOffId, reason }: z.output<typeof schemas.withdrawSignOff.input>,
): Promise<SignOffView> {
  const articleId = await articleOfSignOff(database().read, signOffId)
  if (articleId === undefined) throw noSuch()
  // Of another desk's article nothing is told, not even that it was signed.
  await findArticle(database().read, actor, articleId).catch((error: unknown) => {
    throw error instanceof AppError && error.code === 'not-found' ? noSuch() : error
  })
  await changeArticle(actor, articleId, async ({ tx, now, log }) => {
    const one = (await signOffViews(tx, articleId)).find(({ id }) => id === signOffId)
    if (!one) throw noSuch()
    allow(actor, 'sign-off:withdraw', { createdById: one.createdBy })
    if (one.withdrawn) return
    await withdrawSignOffRow(tx, signOffId, reason || null, now)
    const to = { version: one.version, capacity: one.capacity, dissent: one.dissent, reason: reason || undefined }
    log({ type: 'sign-off-withdrawn', subjectKind: 'sign-off', subjectId: signOffId, to })
  })
  return theView(articleId, signOffId)
}

async function theView(articleId: string, id: string): Promise<SignOffView> {
  const view = (await signOffViews(database().read, articleId)).find((one) => one.id === id)
  if (!view) throw noSuch()
  return view
}

const noSuch = () => new AppError('not-found', 'There is no such sign-off.')
