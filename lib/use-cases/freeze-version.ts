import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { applyEdits } from '../core/revise/apply-edits'
import { inWholeWords } from '../core/revise/whole-words'
import { countWords } from '../core/text/count-words'
import { addAnchors, type NewAnchor } from '../data/anchors'
import { annotationsOf, type StoredAnnotation } from '../data/annotations'
import type { Transaction } from '../data/client'
import { correctionsOf, markFrozen, raiseRevisions, type StoredCorrection } from '../data/corrections'
import { newId } from '../data/new-id'
import { addSentences, type NewSentence, sentencesOf } from '../data/sentences'
import { addVersion, type StoredVersion, setCurrentVersion, versionById } from '../data/versions'
import type * as schemas from '../schemas/versions'
import { type CarriedWork, type Corrected, carryPlaces, carryStatuses, type Placed } from './carry-review'
import { type ArticleChange, changeArticle } from './change-article'
import { closeMended } from './close-mended'
import { followHeadline } from './follow-headline'
import { fullHashOf, hashOf } from './hash-of'
import { versionSummary } from './views/version-summary'

/**
 * Makes the next version from the accepted corrections. Every sentence, annotation and open correction is carried:
 * sentences whose words stand keep their status, those whose words changed ask to be read again.
 */
export function freezeVersion(
  actor: Actor,
  { articleId, seen }: z.output<typeof schemas.freezeVersion.input>,
): Promise<z.input<typeof schemas.freezeVersion.reply>> {
  return changeArticle(actor, articleId, async (change) => {
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
    const corrected = { before: before.document, number: before.number, edits: applied.edits, after: document }
    const sentences = await storeSentences(change, before, version.id, corrected)
    const ids = accepted.map((item) => item.id)
    const annotations = await annotationsOf(tx, before.id, 'deleted too')
    const open = corrections.filter((item) => item.appliedVersionId === null && item.state !== 'accepted')
    const placed = await storeAnchors(tx, version.id, corrected, {
      annotationId: annotations,
      correctionId: open,
    })
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
  })
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
  const carried = carryStatuses(corrected, await sentencesOf(tx, before.id))
  const added = carried.map(({ start, end, was, keeps, changedSince }): NewSentence => {
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

/** Gives each subject its anchor in the new version. */
async function storeAnchors(
  tx: Transaction,
  versionId: string,
  corrected: Corrected,
  subjects: Record<'annotationId' | 'correctionId', readonly Placed[]>,
): Promise<readonly NewAnchor[]> {
  const kinds = Object.entries(subjects) as ['annotationId' | 'correctionId', readonly Placed[]][]
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
