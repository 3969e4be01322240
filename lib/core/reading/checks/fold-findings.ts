import { overlaps } from '../../text/span'
import type { Finding } from '../reading'
import type { FindingKind } from './kinds'

/**
 * Kinds that tell of one fault where they meet on the same words: the first takes in the others, with what it then says
 * beside its own reason. Speech that lost its opening mark is closed without being opened, speaks in the first person
 * outside of marks, and stands without a speaker; the mark is what is to be mended. Of words that were somebody else's before,
 * Q11 says itself that here they are nobody's.
 */
const FOLDS: readonly (readonly [FindingKind, Taken])[] = [
  ['Q13', { Q15: 'It speaks in the first person.', A4: 'Nobody in reach is said to have spoken it.' }],
  ['Q11', { A4: '' }],
]

/** Findings in reading order with those that tell of one fault made one. What they relate to is kept. */
export function foldFindings(findings: readonly Finding[]): Finding[] {
  let folded = [...findings]
  for (const [kind, taken] of FOLDS) folded = foldInto(folded, kind, taken)
  return folded
}

type Taken = Readonly<Partial<Record<string, string>>>

/** Findings of one kind stand in sentences of their own, in order. */
function foldInto(findings: readonly Finding[], kind: FindingKind, taken: Taken): Finding[] {
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
  return kept.map((finding) => holding(finding, folded.get(finding) ?? [], taken))
}

function holding(finding: Finding, folded: readonly Finding[], taken: Taken): Finding {
  const also = folded.flatMap(({ code }) => (taken[code] ? ` ${taken[code]}` : [])).join('')
  return { ...finding, message: finding.message + also, related: [...finding.related, ...folded.flatMap(relatedOf)] }
}

const relatedOf = ({ related }: Finding) => related
