import type { z } from 'zod'
import { carry } from '../core/anchor/carry'
import { type CarriedSentence, carrySentences } from '../core/anchor/carry-sentences'
import { selectorFor } from '../core/anchor/selector'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import type { AnchorKind } from '../core/review/vocabulary'
import { applyEdits } from '../core/revise/apply-edits'
import type { Edit } from '../core/revise/edit'
import { inWholeWords } from '../core/revise/whole-words'
import { countWords } from '../core/text/count-words'
import type { Document } from '../core/text/document'
import { segmentTyped } from '../core/text/segment'
import { addAnchors, type NewAnchor } from '../data/anchors'
import { annotationsOf, type StoredAnnotation } from '../data/annotations'
import type { Transaction } from '../data/client'
import { correctionsOf, markFrozen, raiseRevisions, type StoredCorrection } from '../data/corrections'
import { newId } from '../data/new-id'
import { addSentences, type NewSentence, type StoredSentence, sentencesOf } from '../data/sentences'
import { addVersion, type StoredVersion, setCurrentVersion, versionById } from '../data/versions'
import type * as schemas from '../schemas/versions'
import type { ChangedSince } from '../schemas/views'
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
    const sentences = await carryOver(change, before, version.id, document, applied.edits)
    const ids = accepted.map((item) => item.id)
    const annotations = await annotationsOf(tx, before.id, 'deleted too')
    const open = corrections.filter((item) => item.appliedVersionId === null && item.state !== 'accepted')
    const placed = await carryAnchors(tx, before, version.id, document.text, applied.edits, {
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

async function carryOver(
  { tx, article }: ArticleChange,
  before: StoredVersion,
  versionId: string,
  document: Document,
  edits: readonly Edit[],
): Promise<readonly CarriedSentence[]> {
  const old = await sentencesOf(tx, before.id)
  const byId = new Map(old.map((sentence) => [sentence.id, sentence]))
  const carried = carrySentences(before.document, edits, document, inBlocks(old, before.document), segmentTyped)
  const textOf = (sentence: StoredSentence) => before.document.text.slice(sentence.start, sentence.end)
  const added = carried.map(({ start, end, keeps, changedFrom }): NewSentence => {
    const words = document.text.slice(start, end)
    const place = { id: newId(), articleId: article.id, versionId, start, end, hash: hashOf(words) }
    const kept = keeps === undefined ? undefined : byId.get(keeps)
    if (kept) {
      const { status, statusById, statusAt, changedSince } = kept
      return { ...place, status, statusById, statusAt, changedSince, previousId: kept.id }
    }
    const was = (changedFrom ?? []).flatMap((id) => byId.get(id) ?? [])
    const [first] = was
    if (!first) return place
    const text = was.map(textOf).join(' ')
    return { ...place, previousId: first.id, changedSince: JSON.stringify(changedSince(first, text, before.number)) }
  })
  await addSentences(tx, added)
  return carried
}

/** What a sentence was. One that had not been read again since an earlier change still was what it was before that. */
function changedSince(old: StoredSentence, text: string, version: number): ChangedSince {
  const earlier = old.changedSince === null ? undefined : (JSON.parse(old.changedSince) as ChangedSince)
  if (earlier && old.status === 'unreviewed') return earlier
  return { text, status: old.status, statusBy: old.statusById, statusAt: old.statusAt, version }
}

/** Names the block of each sentence; both lists are in reading order. */
function inBlocks(sentences: readonly StoredSentence[], document: Document) {
  let block = 0
  return sentences.map(({ id, start, end }) => {
    while (block < document.blocks.length - 1 && (document.blocks[block]?.end ?? 0) <= start) block += 1
    return { id, start, end, block }
  })
}

interface Placed {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly how: AnchorKind
}

/**
 * Gives each subject its anchor in the new version. What lost its place, or stands on words that were changed, stays so
 * through later versions until a person deals with it; one that lost its place keeps its old words, to be found again.
 */
async function carryAnchors(
  tx: Transaction,
  before: StoredVersion,
  versionId: string,
  text: string,
  edits: readonly Edit[],
  subjects: Record<'annotationId' | 'correctionId', readonly Placed[]>,
): Promise<readonly NewAnchor[]> {
  const kinds = Object.entries(subjects) as ['annotationId' | 'correctionId', readonly Placed[]][]
  const anchors = kinds.flatMap(([key, placed]) => {
    const was = new Map(placed.map((subject) => [subject.id, subject]))
    return carry(before.document.text, edits, placed).map((mark): NewAnchor => {
      const old = was.get(mark.id)
      const how = old && LASTING.indexOf(old.how) > LASTING.indexOf(mark.how) ? old.how : mark.how
      const place = selectorFor(text, mark)
      return {
        id: newId(),
        versionId,
        [key]: mark.id,
        ...place,
        exact: how === 'orphan' ? (old?.exact ?? '') : place.exact,
        how,
      }
    })
  })
  await addAnchors(tx, anchors)
  const changed = anchors.flatMap((anchor) =>
    anchor.how === 'changed' || anchor.how === 'orphan' ? (anchor.correctionId ?? []) : [],
  )
  await raiseRevisions(tx, changed)
  return anchors
}

/** What lasts, the worst last; `exact` and `moved` speak of the last freeze alone. */
const LASTING: readonly AnchorKind[] = ['changed', 'needs-look', 'orphan']
