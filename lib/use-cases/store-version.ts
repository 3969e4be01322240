import type { z } from 'zod'
import { breathe, mapInPieces } from '../breathe'
import type { Proposal } from '../core/review/findings/proposal'
import type { AnchorKind } from '../core/review/vocabulary'
import type { Rearranged } from '../core/revise/rearrange'
import type { ArticleMeta } from '../core/text/article-meta'
import { countWords } from '../core/text/count-words'
import type { Document } from '../core/text/document'
import type { ImportNote } from '../core/text/import-note'
import type { WireItem } from '../core/text/wire-item'
import { addAnchors, type NewAnchor, withContexts } from '../data/anchors'
import { annotationsOf, type StoredAnnotation } from '../data/annotations'
import { followClaims } from '../data/claim-entries'
import type { Transaction } from '../data/client'
import { changeCorrection, markFrozen, raiseRevisions, type StoredCorrection } from '../data/corrections'
import { evidencePlaces } from '../data/evidence'
import { newId } from '../data/new-id'
import { addOriginalFile, type OriginalFile } from '../data/original-files'
import { addSentences, type NewSentence, sentencesOf } from '../data/sentences'
import { moveSourceNote, sourceNotesOf } from '../data/source-notes'
import { addVersion, type NewVersion, type StoredVersion, setCurrentVersion } from '../data/versions'
import type * as schemas from '../schemas/versions'
import { type CarriedWork, type Corrected, carryPlaces, carryStatuses, type Placed } from './carry-review'
import type { ArticleChange } from './change-article'
import { closeMended } from './close-mended'
import { followHeadline } from './follow-headline'
import { fullHashOf, hashOf } from './hash-of'
import { carryFindings } from './store-findings'
import { versionSummary } from './views/version-summary'

/** A text that takes the place of another, and how it came of it. */
export interface NextVersion {
  readonly before: StoredVersion
  readonly after: Document
  readonly origin: NewVersion['origin']
  /** The id of who makes it. */
  readonly by: string
  readonly notes: readonly ImportNote[]
  readonly wire?: WireItem
  readonly meta: ArticleMeta
  readonly moved?: Rearranged
  readonly edits: Corrected['edits']
  readonly proposals: readonly Proposal[] | 'unread'
  /** All of the version before. */
  readonly corrections: readonly StoredCorrection[]
  /** The Word file that the text came in. */
  readonly original?: OriginalFile
  /** The ids of those whose words are in the new text. */
  readonly frozen: readonly string[]
  /** What the log says was done, besides which version came of which. */
  readonly told: { readonly type: string; readonly to: object }
}

export type Stored = z.input<typeof schemas.freezeVersion.reply>

/**
 * Stores the next version of an article. Every sentence, annotation, finding, piece of evidence and open correction is
 * carried: sentences whose words stand keep their status, those whose words changed ask to be read again.
 */
export async function storeVersion(change: ArticleChange, next: NextVersion): Promise<Stored> {
  const { tx, article, now, log } = change
  const { before, after, origin, notes, corrections, proposals, moved, edits } = next
  const number = before.number + 1
  const version = {
    id: newId(),
    articleId: article.id,
    number,
    document: after,
    hash: fullHashOf(after.text),
    origin,
    notes,
    wire: next.wire,
    createdById: next.by,
    createdAt: now,
  }
  await addVersion(tx, version)
  if (next.original) await addOriginalFile(tx, version.id, next.original)
  const corrected = {
    before: before.document,
    number: before.number,
    moved,
    edits,
    after,
    language: next.meta.language,
  }
  const sentences = await storeSentences(change, before, version.id, corrected)
  const annotations = await annotationsOf(tx, before.id, 'deleted too')
  const frozen = corrections.filter(({ id }) => next.frozen.includes(id))
  const going = corrections.filter(({ id, appliedVersionId }) => appliedVersionId === null && !next.frozen.includes(id))
  const placed = await storeAnchors(tx, version.id, corrected, {
    annotationId: await withContexts(tx, before.id, annotations),
    correctionId: await withContexts(tx, before.id, going),
    evidenceId: await withContexts(tx, before.id, await evidencePlaces(tx, before.id)),
  })
  for (const { was, place, how } of carryPlaces(corrected, await sourceNotesOf(tx, article.id))) {
    await moveSourceNote(tx, { id: was.id, start: place.start, end: place.end, exact: place.exact, how })
  }
  await carryFindings(
    tx,
    { articleId: article.id, versionId: version.id, text: after.text, proposals },
    { versionId: before.id, text: before.document.text, moved, edits },
  )
  await reopenLoose(change, going, placed)
  await markFrozen(tx, next.frozen, version.id)
  await setCurrentVersion(tx, article.id, version.id, number)
  await followClaims(tx, article.id, version.id)
  const { type, to } = next.told
  // With the hash of the text, so that whoever verifies the log verifies the text by it.
  const { id: subjectId, hash } = version
  log({ type, subjectKind: 'version', subjectId, from: before.number, to: { number, ...to, hash } })
  const mended = await closeMended(change, annotations, frozen, number)
  await followHeadline(change, before.document, after)
  await breathe()
  const summary = versionSummary(
    { ...version, wire: next.wire ?? null, name: null, words: countWords(after.text), createdAt: now.toISOString() },
    next.frozen.length,
  )
  return {
    ...summary,
    carried: {
      sentences: sentences.filter((sentence) => sentence.keeps).length,
      changed: sentences.filter((sentence) => !sentence.keeps).length,
      ...countOf(annotations, going, mended, placed),
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
  const open = [...marks, ...corrections.filter(({ state }) => state === 'proposed')]
  const was = new Map(open.map(({ id, how }) => [id, how]))
  const carried = placed.flatMap(({ annotationId, correctionId, how }) => {
    const before = was.get(annotationId ?? correctionId ?? '')
    return before ? { before, how } : []
  })
  return {
    annotations: marks.length,
    needsLook: carried.filter(({ how }) => how === 'changed' || how === 'needs-look').length,
    // What waits in the tray already does not lose its place again.
    orphans: carried.filter(({ before, how }) => how === 'orphan' && before !== 'orphan').length,
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
  const changed = anchors.flatMap((anchor) => (isLoose(anchor.how) ? (anchor.correctionId ?? []) : []))
  await raiseRevisions(tx, changed)
  return anchors
}

/** Whether a mark does not stand on its own words as it did. */
const isLoose = (how: AnchorKind) => how !== 'exact' && how !== 'moved'

/** What was accepted for words that are others now waits for a decision again: nobody has read it with these. */
async function reopenLoose(
  { tx, log }: ArticleChange,
  corrections: readonly StoredCorrection[],
  placed: readonly NewAnchor[],
): Promise<void> {
  const loose = new Set(placed.flatMap(({ correctionId, how }) => (isLoose(how) ? (correctionId ?? []) : [])))
  for (const { id, state, exact, replacement } of corrections) {
    if (state !== 'accepted' || !loose.has(id)) continue
    await changeCorrection(tx, id, { state: 'proposed', decidedById: null, decidedAt: null, decisionReason: null })
    const to = { state: 'proposed', reason: 'The words were changed in the draft.', expected: exact, replacement }
    log({ type: 'correction-proposed', subjectKind: 'correction', subjectId: id, from: state, to })
  }
}
