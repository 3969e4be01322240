import type { Permission } from './permissions'
import type { CorrectionState } from './vocabulary'

export type Decision = 'accept' | 'stet' | 'reopen' | 'withdraw'

interface DecisionRule {
  readonly to: CorrectionState
  readonly from: readonly CorrectionState[]
  readonly permission: Permission
}

/** What each decision on a correction leads to, from where, and who may take it. */
export const DECISIONS: Readonly<Record<Decision, DecisionRule>> = {
  accept: { to: 'accepted', from: ['proposed', 'stet'], permission: 'correction:decide' },
  stet: { to: 'stet', from: ['proposed', 'accepted'], permission: 'correction:decide' },
  reopen: { to: 'proposed', from: ['accepted', 'stet', 'withdrawn'], permission: 'correction:decide' },
  withdraw: { to: 'withdrawn', from: ['proposed'], permission: 'correction:change' },
}
