'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { fetched } from '@/app/_ui/fetched'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { PARTS } from './parts'
import { useLostDrafts } from './use-lost-drafts'

const LostDrafts = dynamic(() => fetched(PARTS.lostDrafts), { ssr: false })

/** Words a person typed that can stand nowhere any more. They are theirs: here they are until they let them go. */
export function YourDrafts() {
  const lost = useLostDrafts()
  const [known] = useState(lost)
  return useEverOpen(lost.length > 0) && <LostDrafts lost={lost} known={known} />
}
