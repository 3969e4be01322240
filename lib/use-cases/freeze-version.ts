import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { breathe, mapInPieces } from '../breathe'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { Proposal } from '../core/review/findings/proposal'
import { allow } from '../core/review/permissions'
import { applyEdits } from '../core/revise/apply-edits'
import { inWholeWords } from '../core/revise/whole-words'
import type { ArticleMeta } from '../core/text/article-meta'
import { countWords } from '../core/text/count-words'
import type { Document } from '../core/text/document'
import { addAnchors, type NewAnchor } from '../data/anchors'
import { annotationsOf, type StoredAnnotation } from '../data/annotations'
import type { Transaction } from '../data/client'
import { correctionsOf, markFrozen, raiseRevisions, type StoredCorrection } from '../data/corrections'
import { evidencePlaces } from '../data/evidence'
import { newId } from '../data/new-id'
import { addSentences, type NewSentence, sentencesOf } from '../data/sentences'
import { moveSourceNote, sourceNotesOf } from '../data/source-notes'
import { addVersion, type StoredVersion, setCurrentVersion, versionById } from '../data/versions'
import { proposeApart } from '../documents/read/read-apart'
import type * as schemas from '../schemas/versions'
import { type CarriedWork, type Corrected, carryPlaces, carryStatuses, type Placed } from './carry-review'
import { type ArticleChange, changeArticle } from './change-article'
import { closeMended } from './close-mended'
import { followHeadline } from './follow-headline'
import { fullHashOf, hashOf } from './hash-of'
import { carryFindings } from './store-findings'
import { versionSummary } from './views/version-summary'

type Frozen = z.input<typeof schemas.freezeVersion.reply>

/** What the program found in the text that a freeze makes, which takes too long to be looked for while others wait. */
interface ReadAhead {
  readonly meta: ArticleMeta
  readonly document: Document
  readonly proposals: readonly Proposal[] | 'unread'
}

/** Milliseconds. Findings are a service; a freeze waits no longer for them. */
const LONGEST_READING = 10_000

/**
 * Makes the next version from the accepted corrections. Every sentence, annotation, finding and open correction is
 * carried: sentences whose words stand keep their status, those whose words changed ask to be read again.
 */
export async function freezeVersion(
  actor: Actor,
  input: z.output<typeof schemas.freezeVersion.input>,
): Promise<Frozen> {
  let ahead: ReadAhead | undefined
  for (;;) {
    const done = await changeArticle(actor, input.articleId, (change) => freeze(actor, input, change, ahead))
    if (!('unread' in done)) return done
    // Nothing was done yet. When a correction is decided on meanwhile, the text is another, or its language, and is read as well.
    ahead = { document: done.unread, meta: done.meta, proposals: await readIfPossible(done.unread, done.meta) }
  }
}

/** Nothing about reading keeps a version from being made: not too many imports at once, nor a text on which it fails. */
const readIfPossible = (document: Document, meta: ArticleMeta): Promise<ReadAhead['proposals']> =>
  proposeApart(document, meta, { wait: LONGEST_READING }).catch((error: unknown) => {
    console.error('A version was frozen without being read for findings.', error)
    return 'unread'
  })

async function freeze(
  actor: Actor,
  { articleId, seen }: z.output<typeof schemas.freezeVersion.input>,
  change: ArticleChange,
  ahead: ReadAhead | undefined,
): Promise<Frozen | { readonly unread: Document; readonly meta: ArticleMeta }> {
  const { tx, article, now, log } = change
  allow(actor, 'version:freeze', article)
  if (seen !== undefined && seen !== article.versionNumber) {
    throw new AppError('conflict', `Version ${article.versionNumber} has been frozen since you looked.`, {
      current: article.versionNumber,
    })
  }
  const before = await versionById(tx, article.currentVersionId)
  const corrections = await correctionsOf(tx, before.id)
  const accepted = corrections.filter((item) => item.state === 'accepted' && item.appliedVersionId === null)
  if (accepted.length === 0) {
    throw new AppError('invalid', 'There is no accepted correction to freeze. Accept one first.')
  }
  const applied = applyEdits(before.document, inWholeWords(before.document.text, accepted))
  const { document } = applied
  if (document.text === '') throw new AppError('invalid', 'These corrections would leave no text at all.')
  const meta = JSON.parse(article.meta) as ArticleMeta
  if (!ahead || !isDeepStrictEqual([ahead.document, ahead.meta], [document, meta])) return { unread: document, meta }
  const number = before.number + 1
  const version = {
    id: newId(),
    articleId,
    number,
    document,
    hash: fullHashOf(document.text),
    origin: 'corrections' as const,
    notes: [],
    createdById: actor.id,
    createdAt: now,
  }
  await addVersion(tx, version)
  const { edits } = applied
  const corrected = { before: before.document, number: before.number, edits, after: document, language: meta.language }
  const sentences = await storeSentences(change, before, version.id, corrected)
  const ids = accepted.map((item) => item.id)
  const annotations = await annotationsOf(tx, before.id, 'deleted too')
  const open = corrections.filter((item) => item.appliedVersionId === null && item.state !== 'accepted')
  const placed = await storeAnchors(tx, version.id, corrected, {
    annotationId: annotations,
    correctionId: open,
    evidenceId: await evidencePlaces(tx, before.id),
  })
  for (const { was, place, how } of carryPlaces(corrected, await sourceNotesOf(tx, articleId))) {
    await moveSourceNote(tx, { id: was.id, start: place.start, end: place.end, exact: place.exact, how })
  }
  await carryFindings(
    tx,
    { articleId, versionId: version.id, text: document.text, proposals: ahead.proposals },
    { versionId: before.id, text: before.document.text, edits },
  )
  await markFrozen(tx, ids, version.id)
  await setCurrentVersion(tx, articleId, version.id, number)
  log({
    type: 'version-frozen',
    subjectKind: 'version',
    subjectId: version.id,
    from: before.number,
    to: { number, corrections: ids },
  })
  const mended = await closeMended(change, annotations, accepted, number)
  await followHeadline(change, before.document, document)
  await breathe()
  const summary = versionSummary(
    { ...version, words: countWords(document.text), createdAt: now.toISOString() },
    ids.length,
  )
  return {
    ...summary,
    carried: {
      sentences: sentences.filter((sentence) => sentence.keeps).length,
      changed: sentences.filter((sentence) => !sentence.keeps).length,
      ...countOf(annotations, open, mended, placed),
    },
  }
}

/** Of marks only those that still stand open are told of: everything is carried, but not everything asks for a look. */
function countOf(
  annotations: readonly StoredAnnotation[],
  corrections: readonly StoredCorrection[],
  mended: ReadonlySet<string>,
  placed: readonly NewAnchor[],
) {
  const marks = annotations.filter(({ id, state, deletedAt }) => !deletedAt && state !== 'closed' && !mended.has(id))
  const shown = new Set([...marks, ...corrections.filter(({ state }) => state === 'proposed')].map(({ id }) => id))
  const kinds = placed.flatMap(({ annotationId, correctionId, how }) =>
    shown.has(annotationId ?? correctionId ?? '') ? how : [],
  )
  return {
    annotations: marks.length,
    needsLook: kinds.filter((kind) => kind === 'changed').length,
    orphans: kinds.filter((kind) => kind === 'orphan').length,
  }
}

async function storeSentences(
  { tx, article }: ArticleChange,
  before: StoredVersion,
  versionId: string,
  corrected: Corrected,
): Promise<readonly CarriedWork[]> {
  const old = await sentencesOf(tx, before.id)
  await breathe()
  const carried = carryStatuses(corrected, old)
  await breathe()
  const added = await mapInPieces(carried, ({ start, end, was, keeps, changedSince }): NewSentence => {
    const hash = hashOf(corrected.after.text.slice(start, end))
    const place = { id: newId(), articleId: article.id, versionId, start, end, hash }
    if (!was) return place
    const made = { ...place, previousId: was.id, changedSince: changedSince && JSON.stringify(changedSince) }
    const { status, statusById, statusAt } = was
    return keeps ? { ...made, status, statusById, statusAt } : made
  })
  await addSentences(tx, added)
  return carried
}

type Subject = 'annotationId' | 'correctionId' | 'evidenceId'

/** Gives each subject its anchor in the new version. */
async function storeAnchors(
  tx: Transaction,
  versionId: string,
  corrected: Corrected,
  subjects: Record<Subject, readonly Placed[]>,
): Promise<readonly NewAnchor[]> {
  const kinds = Object.entries(subjects) as [Subject, readonly Placed[]][]
  const anchors = kinds.flatMap(([key, placed]) =>
    carryPlaces(corrected, placed).map(
      ({ was, place, how }): NewAnchor => ({ id: newId(), versionId, [key]: was.id, ...place, how }),
    ),
  )
  await addAnchors(tx, anchors)
  const changed = anchors.flatMap((anchor) =>
    anchor.how === 'changed' || anchor.how === 'orphan' ? (anchor.correctionId ?? []) : [],
  )
  await raiseRevisions(tx, changed)
  return anchors
}
