import type { ThreadState } from '@/lib/core/review/vocabulary'
import type { AnnotationView } from '@/lib/schemas/views'
import { KINDS, THREAD_STATE_LABELS } from './kinds'

type Mark = Pick<AnnotationView, 'kind' | 'addressee' | 'state'>

const QUERY_STATE_LABELS: Readonly<Record<ThreadState, string>> = { ...THREAD_STATE_LABELS, closed: 'Closed' }

/** Whether a mark is put to somebody: it waits for their answer, and whoever asked closes it. */
export const isQuery = ({ addressee }: Pick<Mark, 'addressee'>): boolean => addressee !== null

/** What a mark is called: a note to somebody is a query. */
export const titleOf = (mark: Mark): string =>
  mark.kind === 'note' && isQuery(mark) ? 'Query' : KINDS[mark.kind].label

/** The state of its thread in words. Of a query it always matters; other marks are open until somebody says otherwise. */
export function stateOf(mark: Mark): string | null {
  if (isQuery(mark)) return QUERY_STATE_LABELS[mark.state]
  return mark.state === 'open' ? null : THREAD_STATE_LABELS[mark.state]
}

interface ClosingWords {
  readonly close: string
  readonly question: string
  readonly action: string
}

const CLOSING = {
  query: { close: 'Close', question: 'Why is this closed?', action: 'Close it' },
  other: { close: 'Resolve', question: 'Why is this resolved?', action: 'Resolve it' },
} as const satisfies Record<string, ClosingWords>

/** What is said on the buttons that end it. */
export const closingWords = (mark: Mark): ClosingWords => CLOSING[isQuery(mark) ? 'query' : 'other']
