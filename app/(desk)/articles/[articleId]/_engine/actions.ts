import type { Decision } from '@/lib/core/review/decisions'
import type { ErrorCode } from '@/lib/core/review/error-codes'
import type { AnnotationKind, FindingState, Status, ThreadState, Verdict } from '@/lib/core/review/vocabulary'
import type { Edit } from '@/lib/core/revise/edit'
import type { Span } from '@/lib/core/text/span'
import type { AnnotationView } from '@/lib/schemas/views'
import type { Filter } from './types'

/** What the details of an annotation are; those left out stay as they are. */
export interface AnnotationDetails {
  readonly kind?: AnnotationKind
  readonly errorCode?: ErrorCode | null
  readonly verdict?: Verdict | null
  readonly explanation?: string | null
  /** The claim of the library whose check it is; what that rests on comes along. */
  readonly takenFrom?: string | null
  readonly speaker?: string | null
  readonly body?: string | null
  readonly addressee?: string | null
}

/** What was on screen when a person began to change it; what is there when it is saved, when left out. */
export interface Began {
  readonly was: AnnotationDetails
  readonly seen: number
}

export interface NewAnnotation extends AnnotationDetails {
  readonly kind: AnnotationKind
  /** The selection or, without one, the focused range when left out. */
  readonly span?: Span
  /** Makes a first comment in the thread at once. */
  readonly comment?: string
}

/** `replacement` replaces the whole of the span: give the smallest change (see `smallestChange`). */
export interface NewCorrection extends Edit {
  readonly reason?: string
  readonly errorCode?: ErrorCode | null
  readonly annotationId?: string | null
}

export interface CorrectionChanges {
  readonly replacement?: string
  readonly reason?: string
  readonly errorCode?: ErrorCode | null
}

/** What became of an undo or a redo: it is on its way, or held back because of the comments of others. `label`: of the act. */
export type Undoing =
  | {
      readonly kind: 'done'
      readonly label: string /** False when it was refused. */
      readonly isKept: Promise<boolean>
      /** Ids of findings that wait for a decision again. */
      readonly reopened: readonly string[]
    }
  | { readonly kind: 'held'; readonly label: string; readonly comments: number }

export type FindingDecision = 'accept' | 'dismiss' | 'reopen'
export const FINDING_STATE_AFTER: Readonly<Record<FindingDecision, FindingState>> = {
  accept: 'accepted',
  dismiss: 'dismissed',
  reopen: 'open',
}

/** What became of a freeze. */
export interface Frozen {
  readonly number: number
  readonly carried: {
    readonly sentences: number
    readonly changed: number
    readonly annotations: number
    readonly needsLook: number
    readonly orphans: number
  }
}

/**
 * Everything a person can do. Stable functions: safe in effects and handlers, never a reason to render. Acts show at
 * once and are sent behind; creations answer the id the new object has from now on, null when there is none. What is
 * done with words answers whether it was: false when its object is gone or is not for this person to change. Only then
 * may the words be let go.
 */
/** A decision on corrections that has to come before another, such as reopening what is accepted instead. */
export interface CorrectionsDecided {
  readonly ids: readonly string[]
  readonly decision: Decision
}

export interface Actions {
  /** To the next (1) or previous (-1) sentence that the filter lets through; `extend` keeps where the range began. */
  move(step: 1 | -1, options?: { readonly extend?: boolean }): void
  /** To the next or previous unreviewed sentence. */
  moveToUnreviewed(step: 1 | -1): void
  focusSentence(id: string, options?: { readonly extend?: boolean }): void
  /** Opens a card and focuses the sentence it starts in; null goes back to the text. */
  focusCard(id: string | null): void
  /** To the next or previous card that the filter lets through: first of the focused sentence, then on through the article. */
  moveCard(step: 1 | -1): void
  /** To the next or previous finding that waits for a decision, around the end; false when there is none. */
  moveToFinding(step: 1 | -1): boolean
  /** The words that are selected. The sentence they begin in is the focused one from then on. */
  setSelection(span: Span | null): void
  setStatus(ids: readonly string[], status: Status): void
  /** Sets the focused range and moves on to the sentence after it. */
  setStatusHere(status: Status): void
  addAnnotation(annotation: NewAnnotation): string | null
  changeAnnotation(id: string, changes: AnnotationDetails, began?: Began): boolean
  /** Says where a mark stands: on these words. */
  placeAnnotation(id: string, span: Span): boolean
  deleteAnnotation(id: string): void
  /** Brings back what one has deleted, as it was; an act of its own, whatever was done since. */
  restoreAnnotation(annotation: AnnotationView): void
  setAnnotationState(id: string, state: ThreadState, reason?: string): boolean
  /** On the thread of an annotation or a correction. */
  addComment(subjectId: string, body: string): string | null
  changeComment(commentId: string, body: string): boolean
  deleteComment(commentId: string): void
  /** Focuses the sentence it is in. */
  proposeCorrection(correction: NewCorrection): string | null
  /** Several that were typed as one, taken back as one; answers the id of the first. */
  proposeCorrections(corrections: readonly NewCorrection[]): string | null
  changeCorrection(id: string, changes: CorrectionChanges): boolean
  decideCorrection(id: string, decision: Decision, reason?: string): boolean
  /** The same on several, taken back as one act; `before` is done first. False when nothing was to be done or may not be. */
  decideCorrections(ids: readonly string[], decision: Decision, reason?: string, before?: CorrectionsDecided): boolean
  /** Makes a mark of what the program proposes, and a correction where it has one; answers the id of the mark. */
  acceptFinding(id: string): string | null
  dismissFinding(id: string, reason?: string): boolean
  /**
   * What was dismissed asks for a decision again; with `isUndo` only when it was oneself who dismissed it, and then what was
   * accepted as well, without the mark it became.
   */
  reopenFinding(id: string, options?: { readonly isUndo?: boolean }): boolean
  /** `at`: offset into the text of the version, inside the sentence. */
  splitSentence(id: string, at: number): void
  mergeSentences(id: string): void
  /** Waits until everything is saved, then freezes. Null when it was refused; the reason is in a toast. */
  freeze(): Promise<Frozen | null>
  /**
   * Takes back the newest act, or does again what was taken back last. When the comments of others would go with it, it
   * is not done unless that is meant. Null when there is nothing.
   */
  undo(options?: { readonly isMeant?: boolean }): Undoing | null
  redo(options?: { readonly isMeant?: boolean }): Undoing | null
  /** Goes to the first sentence it lets through. */
  setFilter(filter: Filter): void
  setSearch(query: string): void
  /** To the next or previous hit, around the end; focuses its sentence. */
  moveSearch(step: 1 | -1): void
  keepTheirs(conflictId: string): void
  setMine(conflictId: string): void
  /** Tries to send what is waiting, without waiting for its turn. */
  saveNow(): void
  /** Reads the article again, as after it could not be read. */
  reload(): Promise<void>
}
