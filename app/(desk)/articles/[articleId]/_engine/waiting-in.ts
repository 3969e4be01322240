import { markedBy } from '@/lib/core/review/findings/standing-findings'
import type { Span } from '@/lib/core/text/span'
import { blocksOf } from './block-at'
import type { BlockSlice } from './types'

const NONE: ReadonlySet<string> = new Set()

/** Whether something reaches into other blocks, as a quote over several paragraphs does. */
export const reachesOut = ({ start, end }: Span, block: Span) => start < block.start || end > block.end

/** The ids of the findings of a block that wait for a decision. What somebody marked in any block of theirs does not. */
export function waitingIn(block: BlockSlice, blocks: readonly BlockSlice[]): ReadonlySet<string> {
  const open = block.findings.filter(({ state }) => state === 'open')
  if (open.length === 0) return NONE
  const isMarkedHere = markedBy(block.annotations)
  const isMarked = (finding: (typeof open)[number]) => {
    if (!reachesOut(finding, block)) return isMarkedHere(finding)
    const [first, last] = blocksOf(blocks, finding)
    return markedBy(blocks.slice(first, last + 1).flatMap(({ annotations }) => annotations))(finding)
  }
  return new Set(open.filter((finding) => !isMarked(finding)).map(({ id }) => id))
}
