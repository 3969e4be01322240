import type { ParagraphChange } from '../revise/paragraph-change'
import type { AnnotationKind, CorrectionState, Status, ThreadState, Verdict } from './vocabulary'

/** What people read for each word of the trade, on screen and in what leaves. */

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  unreviewed: 'Unreviewed',
  checking: 'Checking',
  verified: 'Verified',
  'needs-source': 'Needs source',
  disputed: 'Disputed',
  'no-claim': 'No claim',
}

export const KIND_LABELS: Readonly<Record<AnnotationKind, string>> = {
  claim: 'Claim',
  quote: 'Quote',
  'attribution-error': 'Attribution error',
  note: 'Note',
}

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  mixed: 'Mixed',
  misleading: 'Misleading',
  false: 'False',
  unverifiable: 'Cannot be verified',
  unproven: 'Unproven',
}

export const THREAD_STATE_LABELS: Readonly<Record<ThreadState, string>> = {
  open: 'Open',
  answered: 'Answered',
  closed: 'Resolved',
}

export const CORRECTION_STATE_LABELS: Readonly<Record<CorrectionState, string>> = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  stet: 'Stet',
  withdrawn: 'Withdrawn',
}

/** What a correction comes to that changes no words. */
export const PARAGRAPH_CHANGE_LABELS: Readonly<Record<ParagraphChange, string>> = {
  split: 'A new paragraph begins here',
  join: 'The two paragraphs become one',
}
