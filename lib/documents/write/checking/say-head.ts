import { STATUS_LABELS } from '../../../core/review/labels'
import { openItemWords, openWords } from '../../../core/review/open-words'
import { progressOf } from '../../../core/review/progress'
import { CAPACITY_LABELS } from '../../../core/review/sign-offs'
import { STATUSES } from '../../../core/review/vocabulary'
import { counted } from '../../../core/text/counted'
import { copyLine } from '../copy-line'
import type { ExportInput } from '../export-input'
import type { RecordedSignOff } from '../review-record'
import type { NumberedWork } from './number-work'
import { momentOf, STATUS_SIGNS } from './say-work'

/** Whoever holds a copy has to know that it is not for everybody; undefined where it is. */
export function sayProtected({ record }: NumberedWork): readonly [what: string, whom: string] | undefined {
  const count = record.sources.filter((source) => source.protected).length
  if (count === 0) return undefined
  const whom = `Only for the people who are named on ${count === 1 ? 'it' : 'them'}.`
  return [`Holds ${counted(count, 'protected source')}.`, whom]
}

/** `3 of 12 sentences settled.`, and how many there are of each status. */
export function sayProgress({ record }: NumberedWork): readonly [settled: string, counts: readonly string[]] {
  const { settled, total, byStatus } = progressOf(record.sentences.map(({ status }) => status))
  const counts = STATUSES.filter((status) => byStatus[status] > 0).map(
    (status) => `${STATUS_SIGNS[status]} ${byStatus[status]} ${STATUS_LABELS[status].toLowerCase()}`,
  )
  return [`${settled} of ${counted(total, 'sentence')} settled.`, counts]
}

/** What is not done yet, in one line; undefined for a version that is not the newest, of which nobody asks that. */
export function sayStillOpen({ record: { open, sentences } }: NumberedWork): string | undefined {
  const unreviewed = sentences.filter(({ status }) => status === 'unreviewed').length
  return open && `${openWords(open, unreviewed) || 'nothing'}.`
}

export const sayComparisonsLeft = ({ record: { comparisonsLeft } }: NumberedWork): string | undefined =>
  comparisonsLeft ? `${counted(comparisonsLeft, 'comparison')} of quotes with sources not made yet.` : undefined

/** Who signed this version or dissented, each with what they signed over; none for a record that tells nothing of it. */
export const saySignOffs = ({ record: { signOffs = [] } }: NumberedWork): readonly string[] => signOffs.map(saySignOff)

function saySignOff(one: RecordedSignOff): string {
  const did = one.dissent ? 'dissented' : 'signed'
  const gone = one.withdrawn
    ? ', withdrawn'
    : one.void && !one.dissent
      ? `, void since ${momentOf(one.void.since)}`
      : ''
  const over = one.overrides.map((item) => `Over ${openItemWords(item)}: ${item.reason}`)
  const line = `${CAPACITY_LABELS[one.capacity]}: ${one.createdByName ?? 'somebody'} ${did}, ${momentOf(one.createdAt)}${gone}.`
  return [line, one.statement, ...over].filter(Boolean).join(' ')
}

/** All of it, a line for each thing. */
export function headLines(input: ExportInput, work: NumberedWork): string[] {
  const [settled, counts] = sayProgress(work)
  const open = sayStillOpen(work)
  const lines = [
    copyLine(input),
    sayProtected(work)?.join(' '),
    [settled, counts.join(', ')].join(' '),
    open && `Still open: ${open}`,
    sayComparisonsLeft(work),
    ...saySignOffs(work),
  ]
  return lines.flatMap((line) => line ?? [])
}
