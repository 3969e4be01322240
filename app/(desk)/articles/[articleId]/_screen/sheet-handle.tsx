'use client'

import { later } from '@/app/_ui/later'
import { PARTS } from './parts'
import { useIsNarrow } from './use-is-narrow'

const NarrowHandle = later(PARTS.handle)

/** On a narrow screen: what stands in the place of the margin. */
export function SheetHandle() {
  return useIsNarrow() ? <NarrowHandle /> : null
}
