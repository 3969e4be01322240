import type { AnnotationKind, CorrectionState, FindingMark, FindingState, Status, ThreadState } from './vocabulary'
import { isSettled } from './vocabulary'

/** Kinds of thing that stand between an article and its sign-off, in the order a desk asks for them. */
export const OPEN_KINDS = [
  'sentence-unsettled',
  'error-open',
  'finding-undecided',
  'query-open',
  'note-open',
  'correction-undecided',
  'correction-unfrozen',
  'place-lost',
] as const
export type OpenKind = (typeof OPEN_KINDS)[number]

export interface OpenItem {
  readonly kind: OpenKind
  readonly count: number
  readonly ids: readonly string[]
}

export interface ReviewState {
  readonly sentences: readonly { readonly id: string; readonly status: Status }[]
  readonly annotations: readonly {
    readonly id: string
    readonly kind: AnnotationKind
    readonly state: ThreadState
    readonly addressee: string | null
    readonly how: string
  }[]
  readonly corrections: readonly { readonly id: string; readonly state: CorrectionState }[]
  /** Those that are shown: see `standingFindings`. */
  readonly findings: readonly { readonly id: string; readonly kind: FindingMark; readonly state: FindingState }[]
}

/** How a mark stands that a person should look at again. */
const PLACES_TO_LOOK_AT = ['changed', 'needs-look', 'orphan']

/** What is still to be done before an article is ready; kinds of which there is nothing are left out. */
export function stillOpen({ sentences, annotations, corrections, findings }: ReviewState): readonly OpenItem[] {
  // What was answered still waits for whoever raised it to close it.
  const open = annotations.filter((annotation) => annotation.state !== 'closed')
  const ids: Record<OpenKind, readonly { readonly id: string }[]> = {
    'sentence-unsettled': sentences.filter((sentence) => !isSettled(sentence.status)),
    'error-open': open.filter((annotation) => annotation.kind === 'attribution-error'),
    // What may be wrong asks for a decision; what may be marked besides does not.
    'finding-undecided': findings.filter(({ kind, state }) => kind === 'attribution-error' && state === 'open'),
    'query-open': open.filter((annotation) => annotation.addressee !== null),
    'note-open': open.filter((annotation) => annotation.kind === 'note' && annotation.addressee === null),
    'correction-undecided': corrections.filter((correction) => correction.state === 'proposed'),
    'correction-unfrozen': corrections.filter((correction) => correction.state === 'accepted'),
    'place-lost': open.filter((annotation) => PLACES_TO_LOOK_AT.includes(annotation.how)),
  }
  return OPEN_KINDS.map((kind) => ({ kind, count: ids[kind].length, ids: ids[kind].map((item) => item.id) })).filter(
    (item) => item.count > 0,
  )
}
