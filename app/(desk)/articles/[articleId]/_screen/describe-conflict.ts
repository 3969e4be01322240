import type { Status } from '@/lib/core/review/vocabulary'
import type { Command } from '../_engine/commands/command'
import type { Conflict } from '../_engine/types'
import { CORRECTION_STATE_LABELS, FINDING_STATE_LABELS, KINDS, THREAD_STATE_LABELS, VERDICT_LABELS } from './kinds'

/** One side of a conflict: a status, or words that say it. */
export interface Side {
  readonly status?: Status
  readonly words?: string
}

const DECISIONS = {
  accept: 'Accept it',
  stet: 'Stet',
  withdraw: 'Withdraw it',
  dismiss: 'Dismiss it',
  reopen: 'Reopen it',
} as const

/** What one wanted. */
export function describeMine(command: Command): Side {
  switch (command.type) {
    case 'set-status':
      return { status: command.status }
    case 'change-annotation': {
      const { kind, errorCode, verdict, explanation, speaker, body } = command.changes
      const said = [verdict && VERDICT_LABELS[verdict], explanation]
      const parts = [kind && KINDS[kind].label, errorCode, ...said, speaker, body]
      return { words: parts.filter(Boolean).join(' · ') || 'The mark without it' }
    }
    case 'set-annotation-state':
      return { words: THREAD_STATE_LABELS[command.state] }
    case 'change-correction':
      return { words: command.changes.replacement ?? command.changes.reason ?? 'Another kind of error' }
    case 'decide-correction':
    case 'decide-finding':
      return { words: DECISIONS[command.decision] }
    case 'propose-correction':
      return { words: command.replacement || `Without “${command.expected}”` }
    case 'change-comment':
      return { words: command.body }
    default:
      return { words: 'Your change' }
  }
}

/** How the thing stands now. */
export function describeTheirs(theirs: Conflict['theirs']): Side {
  switch (theirs.kind) {
    case 'sentence':
      return { status: theirs.value.status }
    case 'annotation': {
      const { kind, errorCode, verdict, explanation, speaker, body, state } = theirs.value
      const parts = [
        KINDS[kind].label,
        errorCode,
        verdict && VERDICT_LABELS[verdict],
        explanation,
        speaker,
        body,
        state !== 'open' && THREAD_STATE_LABELS[state],
      ]
      return { words: parts.filter(Boolean).join(' · ') }
    }
    case 'correction': {
      const { state, replacement, expected } = theirs.value
      return { words: `${CORRECTION_STATE_LABELS[state]}: ${replacement || `without “${expected}”`}` }
    }
    case 'finding':
      return { words: FINDING_STATE_LABELS[theirs.value.state] }
  }
}

/** The words of the article it is about, as they stand in `text`. */
export function wordsOf({ theirs: { kind, value } }: Conflict, text: string): string {
  return kind === 'correction' ? value.expected : text.slice(value.start, value.end)
}

/** The id of who made it what it is now, where that is known. */
export function whoseIsIt({ theirs }: Conflict): string | null {
  if (theirs.kind === 'sentence') return theirs.value.statusBy
  return theirs.kind === 'annotation' ? null : theirs.value.decidedBy
}

/** What the server says of it, with the name of whoever it was where that is known. */
export const saidOf = (detail: string, who: string): string =>
  detail.replace(/^Somebody has\b/, who === 'You' ? 'You have' : `${who} has`)
