import type { Actor } from '../core/review/actor'
import { mendedBy, mendedReason } from '../core/review/mended-by'
import type { ExportCopy, ExportFormat } from '../core/review/vocabulary'
import { applyEdits } from '../core/revise/apply-edits'
import { inWholeWords } from '../core/revise/whole-words'
import type { StoredAnnotation } from '../data/annotations'
import { annotationsOf } from '../data/annotations'
import type { ArticleHead } from '../data/articles'
import { database } from '../data/client'
import { commentsOf } from '../data/comments'
import type { StoredCorrection } from '../data/corrections'
import { evidenceOf, type StoredEvidence } from '../data/evidence'
import { type NamedPerson, peopleById } from '../data/people'
import { type StoredSentence, sentencesOf } from '../data/sentences'
import type { StoredSource } from '../data/sources'
import type { StoredVersion } from '../data/versions'
import type { RecordedCorrection, RecordedMark, RecordedQuote, ReviewRecord } from '../documents/write/review-record'
import { carryPlaces, carryStatuses } from './carry-review'
import { exportedEvidence, exportedQuotes, exportedSources } from './exported-sources'
import { exportedState } from './exported-state'
import { nameInFile } from './name-in-file'
import { sentenceView } from './views/sentence-view'
import { annotationView, threadsOf } from './views/thread-views'
import { peopleIn, withNames } from './views/with-names'

interface Asked {
  readonly actor: Actor
  readonly article: ArticleHead
  readonly format: ExportFormat
  readonly copy: ExportCopy
  readonly version: StoredVersion
  /** The sources that may be in it; of others nothing is told. */
  readonly sources: readonly StoredSource[]
  readonly applied: readonly StoredCorrection[]
}

/**
 * The work on a version, for what leaves. With `applied` it stands as a freeze of these corrections would leave it: in
 * offsets of the corrected text, with the sentences whose words changed to be read again.
 */
export async function exportedReview({
  actor,
  article,
  format,
  copy,
  version,
  sources,
  applied,
}: Asked): Promise<ReviewRecord> {
  const db = database().read
  const isKnown = new Set(sources.map(({ id }) => id))
  const stored = {
    sentences: await sentencesOf(db, version.id),
    annotations: await annotationsOf(db, version.id),
    evidence: (await evidenceOf(db, actor, article.id, version.id)).filter(({ sourceId }) => isKnown.has(sourceId)),
  }
  const threads = threadsOf(await commentsOf(db, article.id))
  const work = applied.length > 0 ? corrected(version, applied, stored) : stored
  const sentences = work.sentences.map((one) => ({ ...sentenceView(one), id: one.id || null }))
  const compared = await exportedQuotes(actor, article, version, sources, copy)
  const review = {
    sentences,
    annotations: work.annotations.map((one) => annotationView(one, threads)),
    ...(copy === 'checking' ? await exportedState(article, version, stored, threads) : {}),
    sources: await exportedSources(sources),
    evidence: exportedEvidence(work.evidence, work.annotations, sentences),
    ...{ ...compared, quotes: compared.quotes.map(inTextOf(work.annotations)) },
  }
  const people = await peopleById(db, [...new Set(peopleIn(review))])
  const names = new Map(people.map((person) => [person.id, nameInFile(format, person)]))
  return withNames(withOrigin(review, people), names)
}

/** The same, in which the marks, comments and corrections that came in with a file say so. */
function withOrigin<Review extends Pick<ReviewRecord, 'annotations' | 'corrections'>>(
  review: Review,
  people: readonly NamedPerson[],
): Review {
  const outside = new Set(people.flatMap((person) => (person.outside ? person.id : [])))
  if (outside.size === 0) return review
  const told = <One extends object>(one: One, by: string) => (outside.has(by) ? { ...one, isFromFile: true } : one)
  const thread = <One extends RecordedMark | RecordedCorrection>(one: One) => ({
    ...told(one, one.createdBy),
    comments: one.comments.map((comment) => told(comment, comment.author)),
  })
  const { annotations, corrections } = review
  return {
    ...review,
    annotations: annotations.map(thread),
    ...(corrections && { corrections: corrections.map(thread) }),
  }
}

/** A quote that was marked stands where its mark does in the text of the copy. */
const inTextOf = (annotations: readonly StoredAnnotation[]) => {
  const marks = new Map(annotations.map((mark) => [mark.id, mark]))
  return (quote: RecordedQuote): RecordedQuote => {
    const { start, end } = marks.get(quote.annotationId ?? '') ?? quote
    return { ...quote, start, end }
  }
}

export interface StoredWork {
  readonly sentences: readonly StoredSentence[]
  readonly annotations: readonly StoredAnnotation[]
  readonly evidence: readonly StoredEvidence[]
}

function corrected(
  { document: before, number }: StoredVersion,
  applied: readonly StoredCorrection[],
  { sentences, annotations, evidence }: StoredWork,
): StoredWork {
  const { document: after, edits } = applyEdits(before, inWholeWords(before.text, applied))
  const change = { before, number, edits, after }
  const carried = carryStatuses(change, sentences)
  const taken = new Set<string>()
  const mended = new Set(mendedBy(annotations, applied).map(({ annotation }) => annotation.id))
  const closed = { state: 'closed', stateReason: mendedReason(number + 1) } as const
  const placed = evidence.flatMap(({ id, anchor }) => (anchor ? [{ id, ...anchor }] : []))
  const anchors = new Map(
    carryPlaces(change, placed).map(({ was, place: { start, end, exact }, how }) => [
      was.id,
      { start, end, exact, how },
    ]),
  )
  return {
    sentences: carried.map(({ start, end, was, keeps, changedSince }, index): StoredSentence => {
      const place = { start, end, ordinal: index + 1 }
      // Of several that one sentence became, the first is known by its id; a new one has none before the freeze.
      const id = was && !taken.has(was.id) ? was.id : ''
      taken.add(id)
      if (was && keeps) return { ...was, id, ...place }
      const unread = { status: 'unreviewed', statusById: null, statusAt: null } as const
      const since = changedSince && JSON.stringify(changedSince)
      return { id, versionId: was?.versionId ?? '', hash: '', ...place, ...unread, changedSince: since }
    }),
    annotations: carryPlaces(change, annotations).map(({ was, place: { start, end, exact }, how }) => {
      return { ...was, start, end, exact, how, ...(mended.has(was.id) && closed) }
    }),
    evidence: evidence.map((one) => ({ ...one, anchor: anchors.get(one.id) ?? null })),
  }
}
