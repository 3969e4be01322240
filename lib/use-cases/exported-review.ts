import { mendedBy, mendedReason } from '../core/review/mended-by'
import { applyEdits } from '../core/revise/apply-edits'
import { inWholeWords } from '../core/revise/whole-words'
import { annotationsOf, type StoredAnnotation } from '../data/annotations'
import { database } from '../data/client'
import { commentsOf } from '../data/comments'
import type { StoredCorrection } from '../data/corrections'
import { peopleById } from '../data/people'
import { type StoredSentence, sentencesOf } from '../data/sentences'
import type { StoredVersion } from '../data/versions'
import { carryPlaces, carryStatuses } from './carry-review'
import { sentenceView } from './views/sentence-view'
import { annotationView, threadsOf } from './views/thread-views'
import { peopleIn, withNames } from './views/with-names'

/**
 * The work on a version, for the JSON export. With `applied` it stands as a freeze of these corrections would leave it:
 * in offsets of the corrected text, with the sentences whose words changed to be read again.
 */
export async function exportedReview(articleId: string, version: StoredVersion, applied: readonly StoredCorrection[]) {
  const db = database().read
  const sentences = await sentencesOf(db, version.id)
  const annotations = await annotationsOf(db, version.id)
  const threads = threadsOf(await commentsOf(db, articleId))
  const work = applied.length > 0 ? corrected(version, applied, sentences, annotations) : { sentences, annotations }
  const review = {
    sentences: work.sentences.map((stored) => ({ ...sentenceView(stored), id: stored.id || null })),
    annotations: work.annotations.map((stored) => annotationView(stored, threads)),
  }
  const people = await peopleById(db, [...new Set(peopleIn(review))])
  return withNames(review, new Map(people.map(({ id, name }) => [id, name])))
}

function corrected(
  { document: before, number }: StoredVersion,
  applied: readonly StoredCorrection[],
  sentences: readonly StoredSentence[],
  annotations: readonly StoredAnnotation[],
) {
  const { document: after, edits } = applyEdits(before, inWholeWords(before.text, applied))
  const change = { before, number, edits, after }
  const carried = carryStatuses(change, sentences)
  const taken = new Set<string>()
  const mended = new Set(mendedBy(annotations, applied).map(({ annotation }) => annotation.id))
  const closed = { state: 'closed', stateReason: mendedReason(number + 1) } as const
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
  }
}
