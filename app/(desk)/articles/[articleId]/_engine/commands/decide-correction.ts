import { DECISIONS, type Decision } from '@/lib/core/review/decisions'
import type { CorrectionState } from '@/lib/core/review/vocabulary'
import { draftTarget } from '../drafts'
import type { CommandDefinition, CommandOf } from './command'
import { correctionBefore, revisioned } from './revisioned'

type DecideCorrection = CommandOf<'decide-correction'>

const DECISION_FOR: Readonly<Record<CorrectionState, Decision>> = {
  proposed: 'reopen',
  accepted: 'accept',
  stet: 'stet',
  withdrawn: 'withdraw',
}
const LABELS: Readonly<Record<Decision, string>> = {
  accept: 'acceptance',
  stet: 'stet',
  withdraw: 'withdrawal',
  reopen: 'reopening',
}

/** Accepts, lets the text stand with a reason, withdraws one's own, or reopens what is not yet frozen. */
export const decideCorrection: CommandDefinition<DecideCorrection> = {
  ...revisioned<DecideCorrection>('corrections', ({ decision }) => ({ state: DECISIONS[decision].to })),
  label: ({ decision }) => LABELS[decision],
  correction: (before, { decision, reason }, { by, at }) => {
    if (!before) return undefined
    const isOpen = decision === 'reopen'
    return {
      ...before,
      state: DECISIONS[decision].to,
      decidedBy: isOpen ? null : by,
      decidedAt: isOpen ? null : at,
      decisionReason: isOpen ? null : reason,
    }
  },
  request: ({ id, decision, reason, seen }) => ({
    method: 'POST',
    path: `/corrections/${id}/decision`,
    body: { decision, reason, seen },
  }),
  inverse: (command, before) => {
    const was = correctionBefore(before, command)
    if (!was) return null
    const { id, decision } = command
    return [
      {
        type: 'decide-correction',
        id,
        decision: DECISION_FOR[was.state],
        reason: was.decisionReason,
        was: { state: DECISIONS[decision].to },
        seen: was.revision,
      },
    ]
  },
  draft: ({ id, decision, reason }) =>
    decision === 'stet' && reason ? { target: draftTarget.stet(id), draft: { text: reason } } : null,
}
