import { Quote, Scale, StickyNote, UserRoundX } from 'lucide-react'
import type { AnnotationKind, CorrectionState, FindingState, ThreadState, Verdict } from '@/lib/core/review/vocabulary'

/** What people read and see for each kind of annotation. */
export const KINDS: Record<AnnotationKind, { readonly label: string; readonly Icon: typeof Quote }> = {
  claim: { label: 'Claim', Icon: Scale },
  quote: { label: 'Quote', Icon: Quote },
  'attribution-error': { label: 'Attribution error', Icon: UserRoundX },
  note: { label: 'Note', Icon: StickyNote },
}

export const VERDICT_LABELS: Record<Verdict, string> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  mixed: 'Mixed',
  misleading: 'Misleading',
  false: 'False',
  unverifiable: 'Cannot be verified',
  unproven: 'Unproven',
}

export const THREAD_STATE_LABELS: Record<ThreadState, string> = {
  open: 'Open',
  answered: 'Answered',
  closed: 'Resolved',
}

export const FINDING_STATE_LABELS: Record<FindingState, string> = {
  open: 'Open',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
}

export const CORRECTION_STATE_LABELS: Record<CorrectionState, string> = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  stet: 'Stet',
  withdrawn: 'Withdrawn',
}
