import type { EvidenceOpenKind } from './evidence-open'
import type { OpenKind } from './still-open'
import { isSettled, type Status } from './vocabulary'

/** What only a sign-off asks for, besides what is open at the desk. */
export const SIGN_OFF_OPEN_KINDS = ['checked-by-proposer'] as const

export type SignOffOpenKind = OpenKind | EvidenceOpenKind | (typeof SIGN_OFF_OPEN_KINDS)[number]

export interface SignOffOpenItem {
  readonly kind: SignOffOpenKind
  readonly count: number
  readonly ids: readonly string[]
}

interface CheckedSentence {
  readonly id: string
  readonly status: Status
  readonly statusBy: string | null
  readonly changedSince: { readonly changedBy?: readonly string[] | undefined } | null
}

/** The checker of a correction is not its proposer: settled sentences whose new words are of whoever settled them. */
export function checkedByProposer(sentences: readonly CheckedSentence[]): readonly SignOffOpenItem[] {
  const ids = sentences
    .filter(({ status, statusBy, changedSince }) => {
      return isSettled(status) && statusBy !== null && changedSince?.changedBy?.includes(statusBy)
    })
    .map(({ id }) => id)
  return ids.length > 0 ? [{ kind: 'checked-by-proposer', count: ids.length, ids }] : []
}

/** What is open and has no reason why it does not matter. A reason that nobody can see is none. */
export function notOverridden(
  open: readonly SignOffOpenItem[],
  overrides: readonly { readonly kind: SignOffOpenKind; readonly reason: string }[],
): readonly SignOffOpenItem[] {
  const given = new Set(overrides.filter(({ reason }) => reason.trim() !== '').map(({ kind }) => kind))
  return open.filter(({ kind }) => !given.has(kind))
}
