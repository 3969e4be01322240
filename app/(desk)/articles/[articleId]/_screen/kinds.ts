import { Quote, Scale, StickyNote, UserRoundX } from 'lucide-react'
import { KIND_LABELS } from '@/lib/core/review/labels'
import type { AnnotationKind, FindingState } from '@/lib/core/review/vocabulary'

export {
  CORRECTION_STATE_LABELS,
  PARAGRAPH_CHANGE_LABELS,
  THREAD_STATE_LABELS,
  VERDICT_LABELS,
} from '@/lib/core/review/labels'

/** What people read and see for each kind of annotation. */
export const KINDS: Record<AnnotationKind, { readonly label: string; readonly Icon: typeof Quote }> = {
  claim: { label: KIND_LABELS.claim, Icon: Scale },
  quote: { label: KIND_LABELS.quote, Icon: Quote },
  'attribution-error': { label: KIND_LABELS['attribution-error'], Icon: UserRoundX },
  note: { label: KIND_LABELS.note, Icon: StickyNote },
}

export const FINDING_STATE_LABELS: Record<FindingState, string> = {
  open: 'Open',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
}
