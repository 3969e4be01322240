import { findAnnotations } from '../data/annotations'
import { articleState } from '../data/articles'
import { database } from '../data/client'
import { commentsOn } from '../data/comments'
import { findCorrections } from '../data/corrections'
import { readLogEntries, type StoredLogEntry } from '../data/log'
import { peopleById } from '../data/people'
import { findSentences } from '../data/sentences'
import type { ChangeEvent } from '../schemas/events'
import { changedFindings } from './changed-findings'
import { findingView } from './views/finding-view'
import { sentenceView } from './views/sentence-view'
import { annotationView, correctionView, threadsOf } from './views/thread-views'

/** More than this, and it is quicker to fetch the article again. Log entries. */
const LIMIT = 500
/** After these the text is another. */
const MADE_VERSION: ReadonlySet<string> = new Set(['version-frozen', 'version-reimported', 'version-restored'])

/**
 * What happened to an article after a revision: the objects that the log names, as they are now. Undefined when nothing
 * has. For whoever is already known to be allowed to see the article.
 */
export async function changesSince(articleId: string, after: number): Promise<ChangeEvent | undefined> {
  const db = database().read
  const article = await articleState(db, articleId)
  const entries = [...(await readLogEntries(db, articleId, { after, limit: LIMIT }))].reverse()
  const last = entries.at(-1)
  if (!article || !last) return undefined
  const reload = entries.length === LIMIT || entries.some(({ type }) => MADE_VERSION.has(type))
  const ids = reload ? NOTHING : idsIn(entries)
  const [sentences, annotations, corrections, comments] = [
    await findSentences(db, article.currentVersionId, ids.sentence),
    await findAnnotations(db, article.currentVersionId, ids.annotation),
    await findCorrections(db, article.currentVersionId, ids.correction),
    await commentsOn(db, [...ids.annotation, ...ids.correction]),
  ]
  const found = await changedFindings(db, { articleId, versionId: article.currentVersionId }, ids.finding, annotations)
  const threads = threadsOf(comments)
  const standing = {
    sentences: sentences.map(sentenceView),
    annotations: annotations.filter((item) => !item.deletedAt).map((item) => annotationView(item, threads)),
    corrections: corrections.filter((item) => !item.appliedVersionId).map((item) => correctionView(item, threads)),
    findings: found.standing.map(findingView),
  }
  const there = new Set(Object.values(standing).flatMap((items) => items.map((item) => item.id)))
  const named = [
    ...entries.map((entry) => entry.actorId),
    ...annotations.map((item) => item.addresseeId),
    ...comments.map((item) => item.authorId),
    ...found.standing.map((item) => item.decidedById),
  ]
  const people = await peopleById(db, [...new Set(named.filter((id) => id !== null))])
  return {
    revision: last.revision,
    entries: entries.map(({ revision, type, actorId, actorName, at }) => ({
      revision,
      type,
      actor: actorId,
      actorName,
      at,
    })),
    ...standing,
    removed: [...ids.sentence, ...ids.annotation, ...ids.correction, ...found.gone].filter((id) => !there.has(id)),
    reload,
    title: article.title,
    people: [...people],
  }
}

type Ids = Readonly<Record<'sentence' | 'annotation' | 'correction' | 'finding', readonly string[]>>
const NOTHING: Ids = { sentence: [], annotation: [], correction: [], finding: [] }

/** The objects that entries speak of; a comment is a change to what it is on. */
function idsIn(entries: readonly StoredLogEntry[]): Ids {
  const none = () => new Set<string>()
  const ids = { sentence: none(), annotation: none(), correction: none(), finding: none() }
  for (const { subjectKind, subjectId, from, to } of entries) {
    if (subjectKind === 'comment') {
      const { annotationId, correctionId } = { ...(from as Thread | null), ...(to as Thread | null) }
      if (annotationId) ids.annotation.add(annotationId)
      if (correctionId) ids.correction.add(correctionId)
    } else if (subjectId && subjectKind && subjectKind in ids) {
      ids[subjectKind as keyof typeof ids].add(subjectId)
    }
  }
  const { sentence, annotation, correction, finding } = ids
  return { sentence: [...sentence], annotation: [...annotation], correction: [...correction], finding: [...finding] }
}

interface Thread {
  readonly annotationId?: string | null
  readonly correctionId?: string | null
}
