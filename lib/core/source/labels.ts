import type { Reliability, SourceKind, SourceTerms, Stance } from './source'

/** What people read for each word about sources, on screen and in what leaves. */

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  document: 'Document',
  transcript: 'Transcript',
  recording: 'Recording',
  statement: 'Statement',
  page: 'Web page',
  person: 'Person',
}

export const TERMS_LABELS: Readonly<Record<SourceTerms, string>> = {
  'on-the-record': 'On the record',
  background: 'Background',
  'deep-background': 'Deep background',
  'off-the-record': 'Off the record',
}

export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  partly: 'In part',
  contradicts: 'Contradicts',
}

export const RELIABILITY_LABELS: Readonly<Record<Reliability, string>> = {
  confirmed: 'Confirmed by others',
  probable: 'Probable',
  possible: 'Possible',
  doubtful: 'Doubtful',
  improbable: 'Improbable',
}
