import { BookOpen, FileText, Globe, type LucideIcon, MessageSquareQuote, Mic, UserRound } from 'lucide-react'
import type { Reliability, SourceKind, SourceTerms, Stance } from '@/lib/core/source/source'

/** What people read and see for each kind of source. */
export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, { readonly label: string; readonly Icon: LucideIcon }>> = {
  document: { label: 'Document', Icon: FileText },
  transcript: { label: 'Transcript', Icon: MessageSquareQuote },
  recording: { label: 'Recording', Icon: Mic },
  statement: { label: 'Statement', Icon: BookOpen },
  page: { label: 'Web page', Icon: Globe },
  person: { label: 'Person', Icon: UserRound },
}

export const TERMS_WORDS: Readonly<Record<SourceTerms, string>> = {
  'on-the-record': 'On the record',
  background: 'Background',
  'deep-background': 'Deep background',
  'off-the-record': 'Off the record',
}

export const STANCE_WORDS: Readonly<Record<Stance, { readonly label: string; readonly does: string }>> = {
  supports: { label: 'Supports', does: 'supports' },
  partly: { label: 'In part', does: 'supports, in part,' },
  contradicts: { label: 'Contradicts', does: 'contradicts' },
}

export const STANCE_TONES = { supports: 'verified', partly: 'needs-source', contradicts: 'disputed' } as const

export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  confirmed: 'Confirmed by others',
  probable: 'Probable',
  possible: 'Possible',
  doubtful: 'Doubtful',
  improbable: 'Improbable',
}
