import { BookOpen, FileText, Globe, type LucideIcon, MessageSquareQuote, Mic, UserRound } from 'lucide-react'
import { SOURCE_KIND_LABELS, STANCE_LABELS } from '@/lib/core/source/labels'
import type { SourceKind, Stance } from '@/lib/core/source/source'

export { RELIABILITY_LABELS as RELIABILITY_WORDS, TERMS_LABELS as TERMS_WORDS } from '@/lib/core/source/labels'

/** What people read and see for each kind of source. */
export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, { readonly label: string; readonly Icon: LucideIcon }>> = {
  document: { label: SOURCE_KIND_LABELS.document, Icon: FileText },
  transcript: { label: SOURCE_KIND_LABELS.transcript, Icon: MessageSquareQuote },
  recording: { label: SOURCE_KIND_LABELS.recording, Icon: Mic },
  statement: { label: SOURCE_KIND_LABELS.statement, Icon: BookOpen },
  page: { label: SOURCE_KIND_LABELS.page, Icon: Globe },
  person: { label: SOURCE_KIND_LABELS.person, Icon: UserRound },
}

export const STANCE_WORDS: Readonly<Record<Stance, { readonly label: string; readonly does: string }>> = {
  supports: { label: STANCE_LABELS.supports, does: 'supports' },
  partly: { label: STANCE_LABELS.partly, does: 'supports, in part,' },
  contradicts: { label: STANCE_LABELS.contradicts, does: 'contradicts' },
}

export const STANCE_TONES = { supports: 'verified', partly: 'needs-source', contradicts: 'disputed' } as const
