import { ERROR_CODES, type ErrorCode } from '../../../core/review/error-codes'
import { STATUS_LABELS, THREAD_STATE_LABELS } from '../../../core/review/labels'
import type { Status, ThreadState } from '../../../core/review/vocabulary'
import { RELIABILITY_LABELS, SOURCE_KIND_LABELS, STANCE_LABELS, TERMS_LABELS } from '../../../core/source/labels'
import { languageName } from '../../../core/text/language'
import { dayOf } from '../about-change'
import type {
  RecordedCorrection,
  RecordedEvidence,
  RecordedMark,
  RecordedSentence,
  RecordedSource,
} from '../review-record'

/** A sign beside the word for each status, so that none is told by its colour, and a page of them can be overlooked. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  verified: '✓',
  'no-claim': '–',
  checking: '…',
  'needs-source': '?',
  disputed: '✗',
  unreviewed: '○',
}

/** `4 May 2031, 10:20 UTC`. */
export const momentOf = (time: string) => `${dayOf(time)}, ${new Date(time).toISOString().slice(11, 16)} UTC`

/** An ISO day in words; what is none stays as it is. */
export const writtenDay = (date: string) => (Number.isNaN(Date.parse(date)) ? date : dayOf(date))

/** `Verified by Ann Ode, 4 May 2031, 10:20 UTC`. */
export const sayStatus = ({ status, statusByName, statusAt }: RecordedSentence) =>
  [
    `${STATUS_LABELS[status]}${statusByName ? ` by ${statusByName}` : ''}`,
    ...(statusAt ? [momentOf(statusAt)] : []),
  ].join(', ')

/** What a sentence was before its words changed; undefined where they did not. */
export const sayChangedSince = ({ changedSince }: RecordedSentence) =>
  changedSince
    ? `Its words changed after version ${changedSince.version}, where it was ${STATUS_LABELS[changedSince.status].toLowerCase()}${
        changedSince.statusByName ? ` by ${changedSince.statusByName}` : ''
      }: “${changedSince.text}”`
    : undefined

export const sayMaker = ({ createdByName, createdAt }: Pick<RecordedMark, 'createdByName' | 'createdAt'>) =>
  `${createdByName ?? 'Unknown'}, ${momentOf(createdAt)}`

/** `Q1 Altered wording`. */
export const sayError = (code: ErrorCode | null) => (code ? `${code} ${ERROR_CODES[code]}` : 'Error')

/** `Open`, or `Resolved: the report says so`. */
export const sayThread = ({
  state,
  stateReason,
}: {
  readonly state: ThreadState
  readonly stateReason: string | null
}) => `${THREAD_STATE_LABELS[state]}${stateReason ? `: ${stateReason}` : ''}`

/** What has become of a correction, and why: `Stet by Eda Editor, 4 May 2031, 10:20 UTC: house style`. */
export function sayDecision({ state, decidedByName, decidedAt, decisionReason }: RecordedCorrection): string {
  const words = { proposed: 'Not decided', accepted: 'Accepted', stet: 'Stet', withdrawn: 'Withdrawn' }
  const by = decidedByName && state !== 'proposed' ? ` by ${decidedByName}` : ''
  const when = decidedAt && state !== 'proposed' ? `, ${momentOf(decidedAt)}` : ''
  return `${words[state]}${by}${when}${decisionReason ? `: ${decisionReason}` : ''}`
}

/** `Supports, confirmed by others`. */
export const sayStance = ({ stance, reliability }: RecordedEvidence) =>
  [STANCE_LABELS[stance], ...(reliability ? [RELIABILITY_LABELS[reliability].toLowerCase()] : [])].join(', ')

/** What is known of a source, a line for each thing. */
export function aboutSource(source: RecordedSource): readonly (readonly [what: string, words: string])[] {
  const { kind, publisher, date, address, language, terms, wording, note, contacts } = source
  const lines: readonly (readonly [string, string | null])[] = [
    ['Kind', SOURCE_KIND_LABELS[kind]],
    ['By', publisher],
    ['Date', date && writtenDay(date)],
    ['Address', address],
    ['Language', language && languageName(language)],
    ['Terms', TERMS_LABELS[terms]],
    ['To be called', wording && `“${wording}”`],
    ['Note', note],
    ...contacts.map(
      ({ person, date, medium, outcome }) =>
        ['Asked', `${person}, ${writtenDay(date)}${medium ? `, ${medium}` : ''}: ${outcome}`] as const,
    ),
  ]
  return lines.flatMap(([what, words]) => (words ? [[what, words] as const] : []))
}

/** `sentence 4`, `sentences 4 and 5`. */
export function saySentences(numbers: readonly number[]): string {
  if (numbers.length === 0) return ''
  if (numbers.length === 1) return `sentence ${numbers[0]}`
  return numbers.length === 2 ? `sentences ${numbers.join(' and ')}` : `sentences ${numbers[0]}–${numbers.at(-1)}`
}
