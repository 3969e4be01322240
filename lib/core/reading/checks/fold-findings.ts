import { overlaps } from '../../text/span'
import type { Finding, FoldedFinding } from '../reading'
import type { FindingKind } from './kinds'

/**
 * Kinds that tell of one fault where they meet on the same words: the first takes in the others, with what it then says
 * beside its own reason. Speech that lost its opening mark is closed without being opened, speaks in the first person
 * outside of marks, and stands without a speaker; the mark is what is to be mended. Of words that were somebody else's before,
 * Q11 says itself that here they are nobody's. What was taken in is kept, for a house that does not want to see the first.
 */
const FOLDS: readonly (readonly [FindingKind, Taken])[] = [
  ['Q13', { Q15: 'It speaks in the first person.', A4: 'Nobody in reach is said to have spoken it.' }],
  ['Q11', { A4: '' }],
]

/** Findings in reading order with those that tell of one fault made one, and those that another took in. What they relate to is kept. */
export function foldFindings(all: readonly Finding[]): Folds {
  let folds: Folds = { findings: all, folded: [] }
  for (const [kind, taken] of FOLDS) folds = foldInto(folds, kind, taken)
  return folds
}

interface Folds {
  readonly findings: readonly Finding[]
  readonly folded: readonly FoldedFinding[]
}

type Taken = Readonly<Partial<Record<string, string>>>

/** Findings of one kind stand in sentences of their own, in order. */
function foldInto({ findings, folded: before }: Folds, kind: FindingKind, taken: Taken): Folds {
  const holders = findings.filter(({ code }) => code === kind)
  const folded = new Map<Finding, Finding[]>()
  let at = 0
  const kept = findings.filter((finding) => {
    while (at < holders.length && (holders[at]?.end ?? 0) <= finding.start) at++
    const holder = holders[at]
    if (!holder || taken[finding.code] === undefined || !overlaps(holder, finding)) return true
    folded.set(holder, [...(folded.get(holder) ?? []), finding])
    return false
  })
  return {
    findings: kept.map((finding) => holding(finding, folded.get(finding), taken)),
    folded: [...before, ...[...folded.values()].flat().map((finding) => ({ ...finding, into: kind }))],
  }
}

function holding(finding: Finding, folded: readonly Finding[] | undefined, taken: Taken): Finding {
  if (!folded) return finding
  const also = folded.flatMap(({ code }) => (taken[code] ? ` ${taken[code]}` : [])).join('')
  return { ...finding, message: finding.message + also, related: [...finding.related, ...folded.flatMap(relatedOf)] }
}

const relatedOf = ({ related }: Finding) => related
