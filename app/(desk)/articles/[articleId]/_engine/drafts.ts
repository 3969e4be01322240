import type { ErrorCode } from '@/lib/core/review/error-codes'
import type { AnnotationKind } from '@/lib/core/review/vocabulary'

/** Something half typed. Which fields are used depends on what it is a draft of. */
export interface Draft {
  readonly text: string
  readonly reason?: string
  readonly errorCode?: ErrorCode | null
  readonly kind?: AnnotationKind
  /** Where it stands, for drafts of things that do not exist yet, with the words there when it was begun. */
  readonly start?: number
  readonly end?: number
  readonly exact?: string
}

/** Where drafts are kept; `localStorage` is one. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What a draft is of. Ids and offsets make it one's own per target. */
export const draftTarget = {
  comment: (subjectId: string) => `comment:${subjectId}`,
  commentChange: (commentId: string) => `comment-change:${commentId}`,
  annotation: (kind: AnnotationKind, start: number, end: number) => `annotation:${kind}:${start}-${end}`,
  correction: (start: number, end: number) => `correction:${start}-${end}`,
  correctionChange: (correctionId: string) => `correction-change:${correctionId}`,
  stet: (correctionId: string) => `stet:${correctionId}`,
  close: (annotationId: string) => `close:${annotationId}`,
}

/** The drafts of one person on one article. They are written at once, so that a crash loses nothing. */
export class Drafts {
  readonly #listeners = new Set<() => void>()
  readonly #read = new Map<string, { readonly written: string; readonly draft: Draft }>()
  readonly #prefix: string

  constructor(
    private readonly storage: DraftStorage,
    personId: string,
    articleId: string,
  ) {
    this.#prefix = `stet:draft:${personId}:${articleId}:`
  }

  /** The same object until it is saved anew. */
  get(target: string): Draft | null {
    const written = this.storage.getItem(this.#prefix + target)
    if (written === null) return null
    const known = this.#read.get(target)
    if (known?.written === written) return known.draft
    const draft = parse(written)
    if (draft) this.#read.set(target, { written, draft })
    return draft
  }

  /** An empty draft is no draft. */
  set(target: string, draft: Draft | null): void {
    const isEmpty = draft === null || (draft.text === '' && !draft.reason && draft.exact === undefined)
    if (isEmpty) this.storage.removeItem(this.#prefix + target)
    else this.#write(this.#prefix + target, JSON.stringify(draft))
    for (const listener of this.#listeners) listener()
  }

  /** Every draft there is, by target; for opening them again where they were. */
  list(): { readonly target: string; readonly draft: Draft }[] {
    const targets: string[] = []
    for (let index = 0; index < this.storage.length; index++) {
      const key = this.storage.key(index)
      if (key?.startsWith(this.#prefix)) targets.push(key.slice(this.#prefix.length))
    }
    return targets.sort().flatMap((target) => {
      const draft = this.get(target)
      return draft ? [{ target, draft }] : []
    })
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** A full or forbidden storage costs the survival of the draft, never the typing. */
  #write(key: string, value: string) {
    try {
      this.storage.setItem(key, value)
    } catch {
      this.storage.removeItem(key)
    }
  }
}

function parse(written: string): Draft | null {
  try {
    const draft: unknown = JSON.parse(written)
    return typeof draft === 'object' && draft !== null && 'text' in draft ? (draft as Draft) : null
  } catch {
    return null
  }
}
