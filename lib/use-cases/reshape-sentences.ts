import type { z } from 'zod'
import { isInsidePair } from '../core/anchor/selector'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { trimSpan } from '../core/text/characters'
import type { Span } from '../core/text/span'
import { entriesAbout, readLogEntries } from '../data/log'
import { newId } from '../data/new-id'
import { findSentences, type NewSentence, replaceSentences, type StoredSentence, sentencesOf } from '../data/sentences'
import { type StoredVersion, versionById } from '../data/versions'
import type * as schemas from '../schemas/sentences'
import type { ChangedSince, SentenceView } from '../schemas/views'
import { type ArticleChange, changeArticle } from './change-article'
import { hashOf } from './hash-of'
import { notYours } from './refuse-others-since'
import { joinChanges, partChange } from './reshape-changes'
import { sentenceView } from './views/sentence-view'

export interface Reshaped {
  sentences: SentenceView[]
  /** Ids that are no more. */
  removed: string[]
}

type Act = 'sentence-split' | 'sentence-merged'

// A browser that does not hear the reply sends the same again. The log knows what was done then, and the reply is the
// same; no sentence is split or merged twice.

/** Splits a sentence in two. The halves keep the status: their words were read under it. */
export function splitSentence(actor: Actor, input: z.output<typeof schemas.splitSentence.input>): Promise<Reshaped> {
  const { articleId, sentenceId, at } = input
  return changeArticle(actor, articleId, async (change) => {
    allow(actor, 'sentence:reshape', change.article)
    const version = await versionById(change.tx, change.article.currentVersionId)
    const before = await doneBefore(change, actor, 'sentence-split', sentenceId)
    const [first, second] = before?.sentences ?? []
    if (before && first && second && first.end <= at && at <= second.start) return before
    const sentence = await the(change, sentenceId)
    const halves = [
      { start: sentence.start, end: at },
      { start: at, end: sentence.end },
    ].map((half) => trimSpan(version.document.text, half.start, half.end))
    const isInWord =
      /[\p{L}\p{N}]\p{M}*$/u.test(version.document.text.slice(sentence.start, at)) &&
      /^[\p{L}\p{N}\p{M}]/u.test(version.document.text.slice(at, sentence.end))
    const isOutside = at <= sentence.start || at >= sentence.end || isInsidePair(version.document.text, at)
    if (isOutside || isInWord || halves.some((half) => half.start === half.end)) {
      throw new AppError('invalid', 'Split a sentence between two of its words.')
    }
    const wereBefore = await beforeMerge(change, sentence, halves)
    return reshape(change, version, 'sentence-split', [sentence], halves, wereBefore)
  })
}

/** Joins a sentence with the next one of its block. A status holds for the whole when one person set it on both. */
export function mergeSentences(actor: Actor, input: z.output<typeof schemas.mergeSentences.input>): Promise<Reshaped> {
  const { articleId, sentenceId } = input
  return changeArticle(actor, articleId, async (change) => {
    allow(actor, 'sentence:reshape', change.article)
    const version = await versionById(change.tx, change.article.currentVersionId)
    const before = await doneBefore(change, actor, 'sentence-merged', sentenceId)
    if (before?.removed[0] === sentenceId) return before
    const sentence = await the(change, sentenceId)
    const block = version.document.blocks.find(({ start, end }) => start <= sentence.start && sentence.end <= end)
    const next = (await sentencesOf(change.tx, version.id))[sentence.ordinal]
    if (!next || !block || next.end > block.end) {
      throw new AppError('invalid', 'This is the last sentence of its paragraph; there is none to join it with.')
    }
    if (input.undo) await refuseOthersStatuses(change, actor, [sentence, next])
    return reshape(change, version, 'sentence-merged', [sentence, next], [{ start: sentence.start, end: next.end }])
  })
}

/** What others have set on the halves of a sentence would be lost with them. */
async function refuseOthersStatuses({ tx, article }: ArticleChange, actor: Actor, halves: readonly StoredSentence[]) {
  const ids = halves.map(({ id }) => id)
  const set = await entriesAbout(tx, article.id, ids, ['status-set'])
  const other = set.find(({ actorId }) => actorId !== actor.id)
  if (other) throw notYours(`${other.actorName} has`, halves.map(sentenceView))
}

/** What this actor has made of a sentence that is no more, if it still stands. */
async function doneBefore(
  { tx, article }: ArticleChange,
  actor: Actor,
  act: Act,
  sentenceId: string,
): Promise<Reshaped | undefined> {
  const [gone] = await readLogEntries(tx, article.id, { subject: sentenceId, limit: 1 })
  if (gone?.type !== 'sentence-replaced' || gone.actorId !== actor.id) return undefined
  const ids = gone.to as string[]
  const [made] = await readLogEntries(tx, article.id, { subject: ids[0], before: gone.revision, limit: 1 })
  const sentences = await findSentences(tx, article.currentVersionId, ids)
  if (made?.type !== act || sentences.length !== ids.length) return undefined
  return { sentences: sentences.map(sentenceView), removed: (made.from as { id: string }[]).map(({ id }) => id) }
}

/** The work on one sentence. */
type Work = Pick<StoredSentence, 'status' | 'statusById' | 'statusAt' | 'changedSince'>

/** A sentence that was replaced, as the log tells of it. */
interface Before extends Span {
  readonly id: string
  readonly status: string
  /** Old entries have none. */
  readonly work?: Work
}

/** Two sentences were merged to this one and nobody has set its status since: apart again, they are what they were. */
async function beforeMerge(
  { tx, article }: ArticleChange,
  sentence: StoredSentence,
  halves: readonly Span[],
): Promise<readonly Work[] | undefined> {
  const [made] = await readLogEntries(tx, article.id, { subject: sentence.id, limit: 1 })
  if (made?.type !== 'sentence-merged') return undefined
  const were = made.from as readonly Before[]
  const isSame = were.every(({ start, end }, index) => halves[index]?.start === start && halves[index]?.end === end)
  const works = were.flatMap(({ work }) => work ?? [])
  return isSame && works.length === halves.length ? works : undefined
}

const changeIn = (stored: string | null) => (stored === null ? null : (JSON.parse(stored) as ChangedSince))

async function the({ tx, article }: ArticleChange, sentenceId: string): Promise<StoredSentence> {
  const [sentence] = await findSentences(tx, article.currentVersionId, [sentenceId])
  if (!sentence) throw new AppError('not-found', 'There is no such sentence in the newest version.')
  return sentence
}

async function reshape(
  { tx, article, log }: ArticleChange,
  version: StoredVersion,
  type: Act,
  old: readonly StoredSentence[],
  spans: readonly Span[],
  wereBefore?: readonly Work[],
): Promise<Reshaped> {
  const [first] = old
  const isSame = (sentence: StoredSentence) =>
    sentence.status === first?.status && sentence.statusById === first.statusById
  const agreed = first && old.every(isSame) ? first : undefined
  const { text } = version.document
  const changeable = old.map(({ start, end, changedSince }) => ({ start, end, changedSince: changeIn(changedSince) }))
  const whole = changeable[0]
  const changes =
    type === 'sentence-merged' || !whole ? [joinChanges(text, changeable)] : partChange(text, whole, spans)
  const added: NewSentence[] = spans.map((span, index) => ({
    id: newId(),
    articleId: article.id,
    versionId: version.id,
    ...span,
    hash: hashOf(text.slice(span.start, span.end)),
    status: agreed?.status ?? 'unreviewed',
    statusById: agreed?.statusById ?? null,
    statusAt: agreed?.statusAt ?? null,
    changedSince: changes[index] ? JSON.stringify(changes[index]) : null,
    ...wereBefore?.[index],
  }))
  await replaceSentences(
    tx,
    old.map((sentence) => sentence.id),
    added,
  )
  const ids = added.map((sentence) => sentence.id)
  const state = ({ start, end, status }: { start: number; end: number; status?: string }) => ({ start, end, status })
  const from = old.map(
    ({ id, start, end, status, statusById, statusAt, changedSince }): Before => ({
      ...{ id, start, end, status },
      work: { status, statusById, statusAt, changedSince },
    }),
  )
  // One entry per sentence that is new, so that every one of them is told to whoever watches.
  for (const sentence of added) {
    log({ type, subjectKind: 'sentence', subjectId: sentence.id, from, to: state(sentence) })
  }
  for (const gone of old) log({ type: 'sentence-replaced', subjectKind: 'sentence', subjectId: gone.id, to: ids })
  return {
    sentences: (await findSentences(tx, version.id, ids)).map(sentenceView),
    removed: old.map((sentence) => sentence.id),
  }
}
