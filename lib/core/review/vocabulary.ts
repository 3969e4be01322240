/** The words of the trade that are stored, sent and shown. Labels for people stand beside them. */

export const STATUSES = ['unreviewed', 'checking', 'verified', 'needs-source', 'disputed', 'no-claim'] as const
export type Status = (typeof STATUSES)[number]

/** A sentence counts as settled when nobody has to look at it again. */
export const SETTLED_STATUSES: readonly Status[] = ['verified', 'no-claim']
export const isSettled = (status: Status) => SETTLED_STATUSES.includes(status)

export const VERDICTS = ['true', 'mostly-true', 'mixed', 'misleading', 'false', 'unverifiable', 'unproven'] as const
export type Verdict = (typeof VERDICTS)[number]

export const ANNOTATION_KINDS = ['claim', 'quote', 'attribution-error', 'note'] as const
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number]

export const THREAD_STATES = ['open', 'answered', 'closed'] as const
export type ThreadState = (typeof THREAD_STATES)[number]

export const CORRECTION_STATES = ['proposed', 'accepted', 'stet', 'withdrawn'] as const
export type CorrectionState = (typeof CORRECTION_STATES)[number]

/** The marks that the program proposes; people make notes. */
export const FINDING_MARKS = ['attribution-error', 'quote', 'claim'] as const satisfies readonly AnnotationKind[]
export type FindingMark = (typeof FINDING_MARKS)[number]

export const FINDING_STATES = ['open', 'accepted', 'dismissed'] as const
export type FindingState = (typeof FINDING_STATES)[number]

/** How an anchor came to stand where it does in a version. */
export const ANCHOR_KINDS = ['exact', 'moved', 'changed', 'needs-look', 'orphan'] as const
export type AnchorKind = (typeof ANCHOR_KINDS)[number]

export const ROLES = ['admin', 'editor', 'checker', 'reporter', 'viewer'] as const
export type Role = (typeof ROLES)[number]

export const EXPORT_FORMATS = [
  'text',
  'markdown',
  'html',
  'json',
  'docx',
  'pdf',
  'csv',
  'web-annotation',
  'claimreview',
  'nitf',
  'newsml-g2',
  'ninjs',
] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const EXPORT_COPIES = ['clean', 'checked', 'tracked', 'checking'] as const
export type ExportCopy = (typeof EXPORT_COPIES)[number]
