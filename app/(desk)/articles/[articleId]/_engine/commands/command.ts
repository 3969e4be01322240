import type { Decision } from '@/lib/core/review/decisions'
import type { AnnotationKind, Status, ThreadState } from '@/lib/core/review/vocabulary'
import type { AnnotationView, CommentView, CorrectionView, FindingView, SentenceView } from '@/lib/schemas/views'
import type { AnnotationDetails, CorrectionChanges, FindingDecision } from '../actions'
import type { Draft } from '../drafts'

/** What has a thread. */
export interface Subject {
  readonly kind: 'annotation' | 'correction'
  readonly id: string
}

/** What was on screen: the revision, and the fields that the command changes as they were. */
export interface Seen<Fields> {
  readonly seen: number
  readonly was: Fields
}

/** Where a mark stands, and how it came there. */
export type Place = Pick<AnnotationView, 'start' | 'end' | 'exact' | 'how'>

/** An act as plain data, so that it can be kept in the outbox, replayed and undone. */
export interface CommandInputs {
  'set-status': {
    readonly ids: readonly string[]
    readonly status: Status
    readonly seen: Readonly<Record<string, Status>>
  }
  'add-annotation': {
    readonly id: string
    readonly kind: AnnotationKind
    readonly start: number
    readonly end: number
    readonly exact: string
    readonly details: AnnotationDetails
  }
  'change-annotation': { readonly id: string; readonly changes: AnnotationDetails } & Seen<AnnotationDetails>
  'delete-annotation': { readonly id: string }
  'restore-annotation': { readonly annotation: AnnotationView }
  'set-annotation-state': {
    readonly id: string
    readonly state: ThreadState
    readonly reason: string | null
  } & Seen<Pick<AnnotationView, 'state'>>
  'place-annotation': Place & { readonly id: string } & Seen<Place>
  'add-comment': { readonly subject: Subject; readonly id: string; readonly body: string }
  'change-comment': { readonly subject: Subject; readonly id: string; readonly body: string; readonly seen: string }
  'delete-comment': { readonly subject: Subject; readonly id: string }
  'restore-comment': { readonly subject: Subject; readonly comment: CommentView }
  'propose-correction': {
    readonly id: string
    readonly start: number
    readonly end: number
    readonly expected: string
    readonly replacement: string
    readonly reason: string
    readonly errorCode: CorrectionView['errorCode']
    readonly annotationId: string | null
  }
  'change-correction': { readonly id: string; readonly changes: CorrectionChanges } & Seen<CorrectionChanges>
  'decide-correction': {
    readonly id: string
    readonly decision: Decision
    readonly reason: string | null
  } & Seen<Pick<CorrectionView, 'state'>>
  /** `makes`: the mark and the correction that an accepted finding becomes; a reopened one takes them away again. */
  'decide-finding': {
    readonly id: string
    readonly decision: FindingDecision
    readonly reason: string | null
    readonly makes: FindingMakes | null
  } & Seen<Pick<FindingView, 'state'>>
  /**
   * The halves are [start, firstEnd) and [secondStart, end); `secondId` stands for the second until the server has
   * named it, and it shows `like` the sentence that was split.
   */
  'split-sentence': {
    readonly id: string
    readonly at: number
    readonly start: number
    readonly firstEnd: number
    readonly secondStart: number
    readonly end: number
    readonly secondId: string
    readonly like: SentenceView
  }
  /** `agrees`: both have one status, so the whole keeps it. */
  'merge-sentences': {
    readonly id: string
    readonly nextId: string
    readonly end: number
    readonly agrees: boolean
  }
}
/** What the same acts would make that a person does by hand. */
export interface FindingMakes {
  readonly annotation: CommandInputs['add-annotation']
  readonly correction: CommandInputs['propose-correction'] | null
}

export type CommandType = keyof CommandInputs
/** `undo`: it takes back what one did, or does it again: only as long as nobody else has done anything to it since. */
export type Command = {
  readonly [T in CommandType]: { readonly type: T; readonly undo?: true } & CommandInputs[T]
}[CommandType]
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

/** Who gave a command and when (ISO 8601, UTC). */
export interface Stamp {
  readonly by: string
  readonly at: string
}

/** A command on its way. Sent in the order of `sequence`. */
export interface Sending extends Stamp {
  readonly key: string
  readonly articleId: string
  /** The open page it was given on. */
  readonly pageId: string
  readonly sequence: number
  readonly command: Command
}

export interface WireRequest {
  readonly method: 'POST' | 'PATCH' | 'DELETE' | 'PUT'
  /** Below /api/v1. */
  readonly path: string
  readonly body?: object
}

/** The ids of the objects a command changes, by kind. */
export interface Touched {
  readonly sentences?: readonly string[]
  readonly annotations?: readonly string[]
  readonly corrections?: readonly string[]
  readonly findings?: readonly string[]
}

/** What a reply says about the objects. */
export interface Merge {
  readonly sentences?: readonly SentenceView[]
  readonly annotations?: readonly AnnotationView[]
  readonly corrections?: readonly CorrectionView[]
  readonly findings?: readonly FindingView[]
  /** A comment to put into the thread of its subject, and one to take out of it. */
  readonly comment?: CommentView
  readonly uncommented?: { readonly subject: Subject; readonly id: string }
  readonly removed?: readonly string[]
  /** Who did what was to be done, when the server says that it was done before. */
  readonly by?: string | null
  /** Ids that stood for these until the server named them. */
  readonly renamed?: Readonly<Record<string, string>>
  /** True when the reply brings back what may count as gone. */
  readonly brings?: boolean
}

/**
 * One kind of act, whole: how it shows at once, what is sent, what the reply means, how it is undone. The functions
 * named after a kind of object give that object as it is with the command applied: undefined when it is not there.
 * Rolling back is leaving the command out, so there is nothing to write for it.
 */
export interface CommandDefinition<C extends Command = Command> {
  /** As undo says it: "Undo: set status". */
  label(command: C): string
  touches(command: C): Touched
  sentence?(before: SentenceView | undefined, command: C, stamp: Stamp, id: string): SentenceView | undefined
  annotation?(before: AnnotationView | undefined, command: C, stamp: Stamp): AnnotationView | undefined
  correction?(before: CorrectionView | undefined, command: C, stamp: Stamp): CorrectionView | undefined
  finding?(before: FindingView | undefined, command: C, stamp: Stamp): FindingView | undefined
  request(command: C, articleId: string): WireRequest
  merge(reply: unknown, command: C): Merge
  /** True when what the server has already is what the command wants, as after a reply that was lost. */
  isDone?(command: C, current: Merge): boolean
  /**
   * What of it is another's, given what is there: who had done the same before or, when it takes something back, since;
   * and the part that is left to oneself. Null when nothing is another's, as far as one can see.
   */
  others?(command: C, current: Merge, actorId: string): Others<C> | null
  /**
   * The command with the newest revision as `seen`, when what it changes still is as the person saw it, so that only
   * something else has moved on, such as an act of one's own. Null when somebody changed just that.
   */
  freshen?(command: C, current: Merge): C | null
  /** The command that sets one's own on top of what somebody else made of it. */
  onTopOf?(command: C, current: Merge): C
  /**
   * Of a command about several things, what somebody else has made different (null when nothing is: others wanted the
   * same) and the rest, which can be done all the same. Null when there is no rest.
   */
  apart?(command: C, current: Merge): { readonly contested: C | null; readonly others: C } | null
  /** A command about several things as one command about each. */
  each?(command: C): readonly C[]
  /** What takes the command back, given the objects as they were before it; null when nothing can. */
  inverse(command: C, before: Before): readonly Command[] | null
  /** What a person typed into it, and into those `following` that go with it: kept among the drafts when it is refused. */
  draft?(command: C, following: readonly Command[]): { readonly target: string; readonly draft: Draft } | null
}

export interface Others<C extends Command = Command> {
  readonly by: string
  readonly own: C | null
}

/** The objects a command touched, as they were on screen before it. */
export interface Before {
  readonly sentences: ReadonlyMap<string, SentenceView>
  readonly annotations: ReadonlyMap<string, AnnotationView>
  readonly corrections: ReadonlyMap<string, CorrectionView>
  readonly findings: ReadonlyMap<string, FindingView>
}
