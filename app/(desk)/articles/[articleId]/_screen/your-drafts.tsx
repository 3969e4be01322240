'use client'

import { useState } from 'react'
import { later } from '@/app/_ui/later'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { PARTS } from './parts'
import { useLostDrafts } from './use-lost-drafts'

const LostDrafts = later(PARTS.lostDrafts)

/** Words a person typed that can stand nowhere any more. They are theirs: here they are until they let them go. */
export function YourDrafts() {
  const lost = useLostDrafts()
  const [known] = useState(lost)
  return useEverOpen(lost.length > 0) && <LostDrafts lost={lost} known={known} />
}
