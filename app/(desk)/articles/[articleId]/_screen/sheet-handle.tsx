'use client'

import dynamic from 'next/dynamic'
import { fetched } from '@/app/_ui/fetched'
import { PARTS } from './parts'
import { useIsNarrow } from './use-is-narrow'

const NarrowHandle = dynamic(() => fetched(PARTS.handle), { ssr: false })

/** On a narrow screen: what stands in the place of the margin. */
export function SheetHandle() {
  return useIsNarrow() ? <NarrowHandle /> : null
}
