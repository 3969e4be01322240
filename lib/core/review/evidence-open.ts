import type { Match } from '../match/result'
import type { Span } from '../text/span'
import { borneOut, type EvidenceDemand, placesOf, type Resting, touchedBy } from './evidence-demands'
import type { AnnotationKind, Status } from './vocabulary'

/**
 * What stands open because of sources, in the order a desk asks for it. It differs from person to person, as sources do:
 * what rests on one that a person may not know of is told to them nowhere.
 */
export const EVIDENCE_OPEN_KINDS = ['evidence-lacking', 'evidence-contradicts', 'quote-differs'] as const
export type EvidenceOpenKind = (typeof EVIDENCE_OPEN_KINDS)[number]

/** What a quote was found to be in one source. */
export interface ComparedQuote {
  /** Of its mark or its finding. */
  readonly id: string
  readonly match: Match
  /** Somebody has said that it is fine as it is. */
  readonly isDismissed: boolean
}

export interface EvidenceState {
  /** In reading order. */
  readonly sentences: readonly (Span & { readonly id: string; readonly status: Status })[]
  readonly marks: readonly (Span & { readonly id: string; readonly kind: AnnotationKind })[]
  readonly evidence: readonly (Resting & { readonly annotationId: string | null })[]
  /** By the id of a sentence: for what evidence is demanded. */
  readonly demanded: ReadonlyMap<string, readonly EvidenceDemand[]>
  readonly matches: readonly ComparedQuote[]
}

/** What sources leave to be done; kinds of which there is nothing are left out. */
export function openOfEvidence({ sentences, marks, evidence, demanded, matches }: EvidenceState) {
  const verified = sentences.filter(({ status }) => status === 'verified')
  const against = evidence.filter(({ stance }) => stance === 'contradicts')
  const disputed = new Set(against.map(({ annotationId }) => annotationId))
  const demanding = verified.filter(({ id }) => demanded.has(id))
  const borne = borneOut(demanding, evidence)
  const claims = marks.filter(({ kind }) => kind === 'claim')
  const ids: Record<EvidenceOpenKind, readonly string[]> = {
    'evidence-lacking': demanding.filter((sentence) => !borne.has(sentence)).map(({ id }) => id),
    'evidence-contradicts': [
      ...touchedBy(placesOf(against), verified),
      ...claims.filter(({ id }) => disputed.has(id)),
    ].map(({ id }) => id),
    'quote-differs': quotesThatDiffer(matches),
  }
  return EVIDENCE_OPEN_KINDS.map((kind) => ({ kind, count: ids[kind].length, ids: [...ids[kind]] })).filter(
    ({ count }) => count > 0,
  )
}

const DIFFERS: readonly Match[] = ['altered', 'not-found']

/** Quotes that stand in no source as they are written, and of which nobody has said that this is fine. */
function quotesThatDiffer(matches: readonly ComparedQuote[]): readonly string[] {
  const settled = new Set(matches.filter((one) => one.isDismissed || !DIFFERS.includes(one.match)).map(({ id }) => id))
  return [...new Set(matches.map(({ id }) => id))].filter((id) => !settled.has(id))
}
