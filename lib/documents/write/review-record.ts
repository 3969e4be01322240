import type { Match, QuoteStep, Stitched, Words } from '../../core/match/result'
import type { ErrorCode } from '../../core/review/error-codes'
import type { SignOffOpenKind } from '../../core/review/sign-off-open'
import type { Capacity } from '../../core/review/sign-offs'
import type { OpenItem } from '../../core/review/still-open'
import type {
  AnchorKind,
  AnnotationKind,
  CorrectionState,
  Status,
  ThreadState,
  Verdict,
} from '../../core/review/vocabulary'
import type { EvidencePlace, Reliability, SourceKind, SourceTerms, Stance } from '../../core/source/source'
import type { Span } from '../../core/text/span'

/**
 * The record of a review as it leaves the house. People are named beside their ids, as `createdByName` beside `createdBy`;
 * times are ISO 8601; offsets count in the text it goes with.
 */
export interface ReviewRecord {
  readonly sentences: readonly RecordedSentence[]
  /** Marks that were not taken away, in reading order. */
  readonly annotations: readonly RecordedMark[]
  /** Of a checking copy: all that were proposed on this text, whatever became of them. */
  readonly corrections?: readonly RecordedCorrection[]
  /** The first attached first. A protected one is among them only when it was asked for. */
  readonly sources: readonly RecordedSource[]
  /** What rests on these sources. */
  readonly evidence: readonly RecordedEvidence[]
  /** Quotes and what they are in these sources, in reading order. */
  readonly quotes: readonly RecordedQuote[]
  /** Of a checking copy of the newest version: what is not done yet. */
  readonly open?: readonly OpenItem[]
  /** Of a checking copy: who has signed this version off or dissented, the newest first. */
  readonly signOffs?: readonly RecordedSignOff[]
  /** Comparisons of quotes with sources for which there was no time. */
  readonly comparisonsLeft?: number
}

export interface RecordedSentence extends Span {
  /** Null for one that there will be only when its corrections are frozen. */
  readonly id: string | null
  readonly ordinal: number
  readonly status: Status
  readonly statusBy: string | null
  readonly statusByName?: string | null
  readonly statusAt: string | null
  readonly changedSince: {
    readonly text: string
    readonly status: Status
    readonly statusByName?: string | null
    readonly version: number
  } | null
}

export interface RecordedComment {
  readonly id: string
  readonly author: string
  readonly authorName?: string | null
  readonly body: string
  readonly createdAt: string
  /** It came in with the file, by somebody outside. */
  readonly isFromFile?: boolean
}

interface Made {
  readonly createdBy: string
  readonly createdByName?: string | null
  readonly createdAt: string
  /** It came in with the file, by somebody outside. */
  readonly isFromFile?: boolean
}

export interface RecordedMark extends Span, Made {
  readonly id: string
  readonly kind: AnnotationKind
  readonly exact: string
  readonly how: AnchorKind
  readonly errorCode: ErrorCode | null
  readonly verdict: Verdict | null
  /** Of a claim: why the verdict is what it is. */
  readonly explanation: string | null
  readonly checkedAt: string | null
  readonly speaker: string | null
  readonly body: string | null
  readonly addressee: string | null
  readonly addresseeName?: string | null
  readonly state: ThreadState
  readonly stateReason: string | null
  readonly updatedAt: string
  readonly comments: readonly RecordedComment[]
}

export interface RecordedCorrection extends Span, Made {
  readonly id: string
  readonly expected: string
  readonly replacement: string
  readonly how: AnchorKind
  readonly reason: string
  readonly errorCode: ErrorCode | null
  readonly state: CorrectionState
  readonly decidedByName?: string | null
  readonly decidedAt: string | null
  readonly decisionReason: string | null
  readonly comments: readonly RecordedComment[]
}

export interface RecordedSignOff extends Made {
  readonly capacity: Capacity
  readonly dissent: boolean
  readonly statement: string
  /** What stood open, and why it was signed all the same. */
  readonly overrides: readonly { readonly kind: SignOffOpenKind; readonly count: number; readonly reason: string }[]
  readonly withdrawn: { readonly at: string; readonly reason: string | null } | null
  /** Since when it holds no more, because the text or the work on it changed. */
  readonly void: { readonly since: string } | null
}

export interface RecordedSource extends Made {
  readonly id: string
  readonly kind: SourceKind
  readonly title: string
  readonly terms: SourceTerms
  readonly wording: string | null
  readonly publisher: string | null
  readonly date: string | null
  readonly address: string | null
  readonly language: string | null
  readonly note: string | null
  readonly protected: boolean
  readonly words: number | null
  /** Who was asked, the last first. */
  readonly contacts: readonly {
    readonly person: string
    readonly date: string
    readonly medium: string | null
    readonly outcome: string
  }[]
}

export interface RecordedEvidence extends Made {
  readonly id: string
  readonly sourceId: string
  /** The mark that it is for; null for evidence for other words. */
  readonly annotationId: string | null
  readonly sentenceIds: readonly string[]
  /** Null where the words have lost their place. */
  readonly start: number | null
  readonly end: number | null
  readonly exact: string
  readonly stance: Stance
  readonly reliability: Reliability | null
  readonly locator: EvidencePlace
  /** `page 3, paragraph 2`; empty when nothing is known. */
  readonly locatorText: string
  readonly excerpt: string | null
  readonly note: string | null
}

export interface RecordedQuote extends Span {
  /** Null for one that nobody has marked. */
  readonly annotationId: string | null
  readonly quote: string
  readonly speaker: string | null
  readonly matches: readonly RecordedMatch[]
}

export interface RecordedMatch {
  readonly sourceId: string
  readonly match: Match
  readonly score: number
  /** In the text of the source. */
  readonly spans: readonly Span[]
  /** From the words of the source to those of the quote. */
  readonly diff: readonly QuoteStep[]
  readonly cutBefore: Words | null
  readonly sourceSpeaker: string | null
  readonly stitched: Stitched | null
}
