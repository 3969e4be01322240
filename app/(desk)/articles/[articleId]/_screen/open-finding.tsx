'use client'

import type { FindingView } from '@/lib/schemas/views'
import { DecidedFinding, FindingDecisions } from './finding-decisions'
import { FindingPlaces } from './finding-places'

/** What an open card has beyond a closed one: the places it speaks of, and what can be decided or is. */
export default function OpenFinding({ finding }: { finding: FindingView }) {
  return (
    <>
      {finding.related.length > 0 && <FindingPlaces finding={finding} />}
      {finding.state === 'open' ? <FindingDecisions finding={finding} /> : <DecidedFinding finding={finding} />}
    </>
  )
}
