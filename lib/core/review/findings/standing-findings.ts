import { firstWhere } from '../../anchor/map-position'
import type { Span } from '../../text/span'
import type { ErrorCode } from '../error-codes'
import type { AnchorKind, AnnotationKind, FindingMark, FindingState } from '../vocabulary'
import type { FindingReading } from './proposal'

interface Found extends Span {
  readonly kind: FindingMark
  readonly code: ErrorCode | null
  readonly state: FindingState
  readonly reading?: Pick<FindingReading, 'foldedInto'>
}

interface Marked extends Span {
  readonly kind: AnnotationKind
  readonly errorCode: ErrorCode | null
  readonly how: AnchorKind
}

/**
 * The findings to show: of those nobody has decided on, only the ones whose words bear no mark of the same kind yet, which
 * for errors means the same error. `off` names the kinds that the house has switched off, by code or by kind; of these
 * nothing is shown, whatever was decided. What another finding tells with its own is shown where the kind of that one is
 * switched off. The annotations are those that are not deleted.
 */
export function standingFindings<Finding extends Found>(
  findings: readonly Finding[],
  annotations: readonly Marked[],
  off: readonly string[] = [],
): readonly Finding[] {
  const isMarked = markedBy(annotations)
  return findings.filter(
    (finding) =>
      !off.includes(switchOf(finding)) &&
      !isToldElsewhere(finding, off) &&
      (finding.state !== 'open' || !isMarked(finding)),
  )
}

const isToldElsewhere = ({ reading }: Found, off: readonly string[]) =>
  reading?.foldedInto !== undefined && !off.includes(reading.foldedInto)

/** What a finding is switched off by: the code of an error, or else its kind. */
export const switchOf = ({ kind, code }: Pick<Found, 'kind' | 'code'>): string => code ?? kind

/** Marks of one kind, by start, each with the furthest end of those up to it. */
interface Row {
  readonly starts: number[]
  readonly ends: number[]
}

/**
 * Tells of a finding whether its words bear one of these marks of the same kind, which for errors means the same error. It
 * needs no decision any more: somebody marked it already.
 */
export function markedBy(annotations: readonly Marked[]): (finding: Pick<Found, 'kind' | 'code'> & Span) => boolean {
  const rows = new Map<string, Row>()
  const placed = annotations.filter(({ how }) => how !== 'orphan')
  for (const { kind, errorCode, start, end } of placed.sort((a, b) => a.start - b.start)) {
    const name = kind === 'attribution-error' ? (errorCode ?? kind) : kind
    const row = rows.get(name) ?? { starts: [], ends: [] }
    rows.set(name, row)
    row.starts.push(start)
    row.ends.push(Math.max(end, row.ends.at(-1) ?? 0))
  }
  return (finding) => {
    const row = rows.get(switchOf(finding))
    if (!row) return false
    const beginBefore = firstWhere(row.starts.length, (index) => (row.starts[index] ?? 0) >= finding.end)
    return (row.ends[beginBefore - 1] ?? 0) > finding.start
  }
}
