import { selectorFor } from '../anchor/selector'
import type { ErrorCode } from '../review/error-codes'

/** What readers are told a change is: something was wrong, was unclear, or was decided otherwise. */
export const NOTICE_KINDS = ['correction', 'clarification', 'editors-note'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/**
 * Of which kind the notice of a mended error is. Wrong facts, names and words are corrected; what could be misread is
 * clarified; what the house itself did, as to a source, is said in a note. Errors of setting are told to nobody.
 */
const KINDS: Readonly<Record<ErrorCode, NoticeKind | null>> = {
  A1: 'correction',
  A2: 'correction',
  A3: 'correction',
  A4: 'clarification',
  A5: 'clarification',
  A6: 'clarification',
  A7: 'correction',
  A8: 'correction',
  A9: 'correction',
  A10: 'clarification',
  A11: 'clarification',
  A12: 'clarification',
  A13: 'editors-note',
  A14: 'clarification',
  Q1: 'correction',
  Q2: 'correction',
  Q3: 'correction',
  Q4: 'correction',
  Q5: 'correction',
  Q6: 'correction',
  Q7: 'correction',
  Q8: 'editors-note',
  Q9: 'editors-note',
  Q10: 'correction',
  Q11: 'correction',
  Q12: null,
  Q13: null,
  Q14: null,
  Q15: null,
  Q16: 'clarification',
  Q17: 'clarification',
  Q18: 'clarification',
  Q19: 'correction',
}

const TITLES: Readonly<Record<NoticeKind, string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  'editors-note': 'Editor’s note',
}

export interface NoticedChange {
  /** Where it stood in the text before. */
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly errorCode: ErrorCode | null
}

/**
 * A draft of what readers are told of the corrections in a version; empty when there is nothing to tell. It says what
 * stood there and what stands there now, and leaves the rest to the editor. `before` is the text they were made in.
 */
export function changeNotice(before: string, changes: readonly NoticedChange[]): string {
  const told = changes.flatMap((change) => {
    if (isOnlySpace(before, change)) return []
    const kind = change.errorCode === null ? 'correction' : KINDS[change.errorCode]
    return kind === null ? [] : [{ kind, line: sentenceFor(before, change) }]
  })
  return NOTICE_KINDS.flatMap((kind) => {
    const lines = told.filter((one) => one.kind === kind).map(({ line }) => line)
    return lines.length > 0 ? `${TITLES[kind]}: ${lines.join(' ')}` : []
  }).join('\n\n')
}

/** Paragraphs that were split or joined are told to nobody. */
const isOnlySpace = (before: string, { start, end, replacement }: NoticedChange) =>
  inkOf(before.slice(start, end)) === inkOf(replacement)

const inkOf = (text: string) => text.replace(/\s+/g, '')

function sentenceFor(before: string, { start, end, replacement }: NoticedChange): string {
  const was = before.slice(start, end).trim()
  const now = replacement.trim()
  if (was === '') return `An earlier version of this article left out ${quoted(now)}.`
  if (now === '')
    return `An earlier version of this article said ${quoted(inContext(before, start, end))}. ${quoted(was)} has been taken out.`
  return `An earlier version of this article said ${quoted(was)}. It should have said ${quoted(now)}.`
}

/** Words that are quoted may hold double quote marks of their own. */
const quoted = (words: string) =>
  `“${words.replace(/[“”"]/g, (mark) => (mark === '“' ? '‘' : '’')).replace(/[.,]$/, '')}”`

/** A few whole words around what was taken out, because alone it may say nothing. */
function inContext(text: string, start: number, end: number): string {
  const { prefix, exact, suffix } = selectorFor(text, { start, end })
  const before =
    prefix
      .split('\n')
      .at(-1)
      ?.replace(/^\S*\s/, '') ?? ''
  const after = suffix.split('\n')[0]?.replace(/\s\S*$/, '') ?? ''
  return `${before}${exact}${after}`.trim()
}
