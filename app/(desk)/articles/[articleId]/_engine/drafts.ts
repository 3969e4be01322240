import type { ErrorCode } from '@/lib/core/review/error-codes'
import type { AnnotationKind } from '@/lib/core/review/vocabulary'

/** Something half typed. Which fields are used depends on what it is a draft of. */
export interface Draft {
  readonly text: string
  readonly reason?: string
  readonly errorCode?: ErrorCode | null
  /** The error that a correction is made for; null when it is said to be made for none. */
  readonly annotationId?: string | null
  readonly kind?: AnnotationKind
  /** Who a note is for. */
  readonly addressee?: string | null
  /** Where it stands, for drafts of things that do not exist yet, with the words there when it was begun. */
  readonly start?: number
  readonly end?: number
  readonly exact?: string
  /** What a field held, and the revision of its object, when its draft was begun. */
  readonly was?: string | null
  readonly seen?: number
}

/** Where drafts are kept; `localStorage` is one. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What there are drafts of: whoever asks where one stands, or what it is called, answers for each of them. */
export type DraftKind =
  | 'comment'
  | 'comment-change'
  | 'annotation'
  | 'correction'
  | 'correction-change'
  | 'stet'
  | 'dismiss'
  | 'field'
  | 'close'

/** The fields of a mark that are written. */
export type WrittenField = 'body' | 'speaker' | 'explanation'

/** What a draft is of. Ids and offsets make it one's own per target. */
export const draftTarget = {
  comment: (subjectId: string) => `comment:${subjectId}`,
  commentChange: (commentId: string) => `comment-change:${commentId}`,
  annotation: (kind: AnnotationKind, start: number, end: number) => `annotation:${kind}:${start}-${end}`,
  correction: (start: number, end: number) => `correction:${start}-${end}`,
  correctionChange: (correctionId: string) => `correction-change:${correctionId}`,
  stet: (correctionId: string) => `stet:${correctionId}`,
  dismiss: (findingId: string) => `dismiss:${findingId}`,
  field: (annotationId: string, field: WrittenField) => `field:${annotationId}:${field}`,
  close: (annotationId: string) => `close:${annotationId}`,
  /** For words whose own target is taken by others; `key` is theirs alone. */
  beside: (target: string, key: string) => `beside:${key}:${target}`,
} satisfies Readonly<Record<string, (...given: never[]) => `${DraftKind | 'beside'}:${string}`>>

/** What a draft is of, also when another is in its place. */
export const ownTarget = (target: string) => target.replace(/^beside:[^:]*:/, '')

export interface TargetParts {
  readonly what: DraftKind | 'beside'
  readonly id: string
  readonly field: string | undefined
}

/** The parts of a target, which only `draftTarget` makes; `id` is what stands first behind its kind. */
export function partsOf(target: string): TargetParts {
  const [what, id = '', field] = target.split(':')
  return { what: what as TargetParts['what'], id, field }
}

/**
 * The drafts of one person on one article. They are written at once, so that a crash loses nothing. Other pages of the
 * same person write them too: what they wrote shows here, and is never written over unseen.
 */
export class Drafts {
  readonly #listeners = new Set<() => void>()
  readonly #known = new Map<string, Draft | null>()
  /** As they stood in the storage when this page last read or wrote them. */
  readonly #written = new Map<string, string | null>()
  /** The forms that stand open on this page, by target. */
  readonly #forms = new Map<string, Set<() => boolean>>()
  /** Targets whose words stay in an open form here, although another page let them go. */
  readonly #stayed = new Set<string>()
  readonly #storage: DraftStorage
  readonly #prefix: string

  constructor(storage: DraftStorage, personId: string, articleId: string) {
    this.#storage = storage
    this.#prefix = `stet:draft:${personId}:${articleId}:`
  }

  /** The same object until it is set anew. */
  get(target: string): Draft | null {
    let draft = this.#known.get(target)
    if (draft === undefined) {
      draft = this.#read(target)
    }
    return draft
  }

  /** Null takes it away. */
  set(target: string, draft: Draft | null): void {
    this.#keepUnseen(target, draft)
    this.#stayed.delete(target)
    this.#known.set(target, draft)
    this.#write(target, draft && JSON.stringify(draft))
    this.#tell()
  }

  /** Another page has written to the storage; `key` is null when it may have been anything. */
  changedElsewhere(key: string | null): void {
    if (key !== null && !key.startsWith(this.#prefix)) return
    for (const target of key === null ? this.#known.keys() : [key.slice(this.#prefix.length)]) {
      const there = this.#storage.getItem(this.#prefix + target)
      if (there === null && this.#known.get(target) && this.#isOpen(target)) this.#stay(target)
      else if (there !== this.#written.get(target)) this.#read(target)
    }
    this.#tell()
  }

  /**
   * A form shows this draft; `isOpen` says whether it is being written in. Then another page that proposes the same words,
   * or discards them, does not take them out of it. Answers what to call when the form goes.
   */
  hold(target: string, isOpen: () => boolean): () => void {
    const forms = this.#forms.get(target) ?? new Set()
    this.#forms.set(target, forms.add(isOpen))
    return () => {
      forms.delete(isOpen)
      if (this.#stayed.has(target) && !this.#isOpen(target)) this.#keepStayed(target)
    }
  }

  /** This page is being left: what stayed in its forms is kept. */
  leave(): void {
    for (const target of [...this.#stayed]) this.#keepStayed(target)
  }

  /** Every draft there is, by target; for opening them again where they were. */
  list(): { readonly target: string; readonly draft: Draft }[] {
    const targets = new Set(this.#known.keys())
    for (let index = 0; index < this.#storage.length; index++) {
      const key = this.#storage.key(index)
      if (key?.startsWith(this.#prefix)) targets.add(key.slice(this.#prefix.length))
    }
    return [...targets].sort().flatMap((target) => {
      const draft = this.get(target)
      return draft ? [{ target, draft }] : []
    })
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #isOpen(target: string): boolean {
    return [...(this.#forms.get(target) ?? [])].some((isOpen) => isOpen())
  }

  #stay(target: string) {
    this.#written.set(target, null)
    this.#stayed.add(target)
  }

  #keepStayed(target: string) {
    this.set(target, this.get(target))
  }

  #tell() {
    for (const listener of this.#listeners) listener()
  }

  #read(target: string): Draft | null {
    const written = this.#storage.getItem(this.#prefix + target)
    const draft = parse(written)
    this.#written.set(target, written)
    this.#known.set(target, draft)
    return draft
  }

  /** Words that another page wrote here, and that this one has not shown, go beside what is written now. */
  #keepUnseen(target: string, draft: Draft | null) {
    const there = this.#storage.getItem(this.#prefix + target)
    if (there === null || there === (this.#written.get(target) ?? null)) return
    const theirs = parse(there)
    if (!theirs || theirs.text === '' || draft?.text.includes(theirs.text)) return
    const beside = draftTarget.beside(ownTarget(target), `${Date.now()}`)
    this.#known.set(beside, theirs)
    this.#write(beside, there)
  }

  /** A full or forbidden storage costs the survival of the draft, never the typing. */
  #write(target: string, value: string | null) {
    const key = this.#prefix + target
    try {
      if (value === null) this.#storage.removeItem(key)
      else this.#storage.setItem(key, value)
    } catch {
      this.#storage.removeItem(key)
    }
    this.#written.set(target, this.#storage.getItem(key))
  }
}

function parse(written: string | null): Draft | null {
  try {
    const draft: unknown = written === null ? null : JSON.parse(written)
    return typeof draft === 'object' && draft !== null && 'text' in draft ? (draft as Draft) : null
  } catch {
    return null
  }
}

/** The browser's storage or, where it is forbidden or there is none, one that lasts as long as the page. */
export function draftStorage(): DraftStorage {
  try {
    return localStorage
  } catch {
    return memoryDraftStorage()
  }
}

export function memoryDraftStorage(): DraftStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size
    },
  }
}
