'use client'

import { useEffect } from 'react'
import { useDesk } from '../_engine/use-desk'
import { followEvidence } from './follow-evidence'
import { OfferCard } from './offer-card'
import { SourceLegend } from './source-legend'
import { useNotes } from './use-notes'

export { actOnEvidence } from './act-on-evidence'

/** All that the desk shows of sources. Its code comes after the article; nothing waits for it. */
export default function EvidenceAtDesk() {
  const desk = useDesk()
  useEffect(() => followEvidence(desk), [desk])
  useNotes()
  return (
    <>
      <SourceLegend />
      <OfferCard />
    </>
  )
}
