import type { FindingKind } from '../../reading/checks/kinds'
import type { Replacement } from '../../reading/reading'
import type { Span } from '../../text/span'
import type { ErrorCode } from '../error-codes'
import type { FindingMark } from '../vocabulary'

/** What was read of a finding in one version. Spans lie in the text of that version. */
export interface FindingReading {
  readonly message: string
  readonly related?: readonly Span[]
  readonly correction?: Replacement
  /** The kind of another finding on these words, which tells this one with its own. */
  readonly foldedInto?: FindingKind
  /** Of a quote. */
  readonly speaker?: string
  /** Of a claim. */
  readonly score?: number
}

/** Something that the program proposes to mark in a text. */
export interface Proposal extends Span {
  readonly kind: FindingMark
  /** The kind of error; null for a quote and a claim. */
  readonly code: ErrorCode | null
  /** What it is known by in other versions. */
  readonly key: string
  readonly reading: FindingReading
}

/** The same under the id that it keeps from version to version. */
export interface IdentifiedProposal extends Proposal {
  readonly id: string
}
