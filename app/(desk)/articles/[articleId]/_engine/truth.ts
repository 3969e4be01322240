import type { ChangeEvent } from '@/lib/schemas/events'
import type {
  AnnotationView,
  ArticleView,
  CommentView,
  CorrectionView,
  FindingView,
  SentenceView,
} from '@/lib/schemas/views'
import type { Merge, Subject, Touched } from './commands/command'

/** What was changed, by kind: sets of ids. */
export interface ChangedIds extends Touched {
  readonly sentences: readonly string[]
  readonly annotations: readonly string[]
  readonly corrections: readonly string[]
  readonly findings: readonly string[]
}

type Objects = Pick<ArticleView, keyof ChangedIds>

/**
 * What the server has said, without one's own unsaved acts. Events and replies arrive in any order and more than
 * once; each object keeps what is newest of it. The order of things that were said: annotations, corrections and findings
 * carry their own revision; a sentence has the revision of the event that named it and, in a reply, only its time.
 */
export class Truth {
  readonly sentences: Map<string, SentenceView>
  readonly annotations: Map<string, AnnotationView>
  readonly corrections: Map<string, CorrectionView>
  readonly findings: Map<string, FindingView>
  /** The newest event that spoke of an object, also of one that is gone. */
  readonly #spokenAt = new Map<string, number>()
  readonly #gone = new Set<string>()
  /** What was read whole is at least as new as this. */
  readonly #floor: number

  constructor(article: Objects & Pick<ArticleView, 'revision'>) {
    this.#floor = article.revision
    this.sentences = byId(article.sentences)
    this.annotations = byId(article.annotations)
    this.corrections = byId(article.corrections)
    this.findings = byId(article.findings)
  }

  mergeEvent(event: Pick<ChangeEvent, keyof ChangedIds | 'revision' | 'removed'>): ChangedIds {
    const isNews = ({ id }: { readonly id: string }) => event.revision >= (this.#spokenAt.get(id) ?? this.#floor)
    const isNewer = (now: Revised, known: Revised | undefined) =>
      (isNews(now) || !this.#gone.has(now.id)) &&
      (!known || now.revision > known.revision || (now.revision === known.revision && isNews(now)))
    const changed = {
      sentences: put(this.sentences, event.sentences, isNews),
      annotations: put(this.annotations, event.annotations, isNewer),
      corrections: put(this.corrections, event.corrections, isNewer),
      findings: put(this.findings, event.findings, isNewer),
    }
    const removed = event.removed.filter((id) => isNews({ id }))
    for (const id of Object.values(changed).flat()) this.#gone.delete(id)
    for (const { id } of [...event.sentences, ...event.annotations, ...event.corrections, ...event.findings])
      this.#speak(id, event.revision)
    for (const id of removed) this.#speak(id, event.revision)
    return join(changed, this.#remove(removed))
  }

  /** A reply carries no revision of the article: it never brings back what an event said is gone, unless that is its purpose. */
  mergeReply(merge: Merge): ChangedIds {
    const isWanted = ({ id }: { readonly id: string }) => merge.brings === true || !this.#gone.has(id)
    const isNewer = (now: Revised, known: Revised | undefined) =>
      isWanted(now) && (!known || now.revision > known.revision)
    const isLater = (now: SentenceView, known: SentenceView | undefined) =>
      isWanted(now) && (!known || merge.removed !== undefined || (now.statusAt ?? '') >= (known.statusAt ?? ''))
    const changed = {
      sentences: put(this.sentences, merge.sentences ?? [], isLater),
      annotations: put(this.annotations, merge.annotations ?? [], isNewer),
      corrections: put(this.corrections, merge.corrections ?? [], isNewer),
      findings: put(this.findings, merge.findings ?? [], isNewer),
    }
    for (const id of Object.values(changed).flat()) this.#gone.delete(id)
    const threads = [this.#say(merge.comment), this.#unsay(merge.uncommented)]
    return [this.#remove(merge.removed ?? []), ...threads].reduce(join, changed)
  }

  #speak(id: string, revision: number) {
    this.#spokenAt.set(id, Math.max(revision, this.#spokenAt.get(id) ?? 0))
  }

  #remove(ids: readonly string[]): ChangedIds {
    for (const id of ids) this.#gone.add(id)
    const removeFrom = (map: Map<string, unknown>) => ids.filter((id) => map.delete(id))
    return {
      sentences: removeFrom(this.sentences),
      annotations: removeFrom(this.annotations),
      corrections: removeFrom(this.corrections),
      findings: removeFrom(this.findings),
    }
  }

  #say(comment: CommentView | undefined): ChangedIds {
    const subject = comment && subjectOf(comment)
    return subject ? this.#changeThread(subject, (thread) => withComment(thread, comment)) : NOTHING
  }

  #unsay(gone: Merge['uncommented']): ChangedIds {
    if (!gone) return NOTHING
    return this.#changeThread(gone.subject, (thread) => thread.filter(({ id }) => id !== gone.id))
  }

  #changeThread({ kind, id }: Subject, change: (thread: readonly CommentView[]) => CommentView[]): ChangedIds {
    const rewrite = <T extends { readonly comments: CommentView[] }>(map: Map<string, T>) => {
      const object = map.get(id)
      if (object) map.set(id, { ...object, comments: change(object.comments) })
      return object ? [id] : []
    }
    return kind === 'annotation'
      ? { ...NOTHING, annotations: rewrite(this.annotations) }
      : { ...NOTHING, corrections: rewrite(this.corrections) }
  }
}

interface Revised {
  readonly id: string
  readonly revision: number
}

const NOTHING: ChangedIds = { sentences: [], annotations: [], corrections: [], findings: [] }

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((object) => [object.id, object]))

/** Puts those that are `wanted` into the map and names them. */
function put<T extends { readonly id: string }>(
  map: Map<string, T>,
  list: readonly T[],
  wanted: (now: T, known: T | undefined) => boolean,
): string[] {
  const news = list.filter((object) => wanted(object, map.get(object.id)))
  for (const object of news) map.set(object.id, object)
  return news.map(({ id }) => id)
}

const join = (a: ChangedIds, b: ChangedIds): ChangedIds => ({
  sentences: [...a.sentences, ...b.sentences],
  annotations: [...a.annotations, ...b.annotations],
  corrections: [...a.corrections, ...b.corrections],
  findings: [...a.findings, ...b.findings],
})

function subjectOf({ annotationId, correctionId }: CommentView): Subject | null {
  if (annotationId !== null) return { kind: 'annotation', id: annotationId }
  return correctionId === null ? null : { kind: 'correction', id: correctionId }
}

/** A thread with a comment in it, in the place of an older wording of it, oldest first. */
export const withComment = (thread: readonly CommentView[], comment: CommentView): CommentView[] =>
  [...thread.filter(({ id }) => id !== comment.id), comment].sort((a, b) =>
    a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0,
  )
