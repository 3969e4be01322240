import { standingFindings } from '../core/review/findings/standing-findings'
import { stillOpen } from '../core/review/still-open'
import type { ArticleHead } from '../data/articles'
import { database } from '../data/client'
import { correctionsOf } from '../data/corrections'
import { findingsOf } from '../data/findings'
import type { StoredVersion } from '../data/versions'
import type { ReviewRecord } from '../documents/write/review-record'
import type { StoredWork } from './exported-review'
import { signOffViews } from './sign-offs/read-sign-offs'
import { sentenceView } from './views/sentence-view'
import { annotationView, correctionView, type Threads } from './views/thread-views'

/** What a checking copy tells besides: every correction on this text with what became of it, who signed it, and what is not done yet. */
export async function exportedState(
  article: ArticleHead,
  version: StoredVersion,
  { sentences, annotations }: StoredWork,
  threads: Threads,
): Promise<Pick<ReviewRecord, 'corrections' | 'open' | 'signOffs'>> {
  const db = database().read
  const stored = await correctionsOf(db, version.id)
  const corrections = stored
    .map((one) => correctionView(one, threads))
    .filter(({ state, comments }) => state !== 'withdrawn' || comments.length > 0)
  const signOffs = (await signOffViews(db, article.id)).filter(({ versionId }) => versionId === version.id)
  if (version.id !== article.currentVersionId) return { corrections, signOffs }
  const found = await findingsOf(db, article.id, version.id)
  const state = {
    sentences: sentences.map(sentenceView),
    annotations: annotations.map((one) => annotationView(one, threads)),
    corrections,
    findings: standingFindings(found, annotations, article.findingsOff),
  }
  return { corrections, signOffs, open: stillOpen(state) }
}
