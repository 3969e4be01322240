'use client'

import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Span } from '@/lib/core/text/span'
import { touches } from '../_engine/touches'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'

/** Where the open card stands when that is not beside its own words: one that speaks of several places goes along. */
export const useOpenPlace = (): Span | null => useStore(useDesk().store, useShallow(openPlace))

function openPlace({ focusedCard, focus, objects }: DeskState): Span | null {
  const finding = objects.findings.get(focusedCard ?? '')
  const sentence = objects.sentences.get(focus?.id ?? '')
  if (!finding || !sentence || finding.related.length === 0 || touches(finding, sentence)) return null
  const place = finding.related.find((one) => touches(one, sentence))
  return place ? { start: place.start, end: place.end } : null
}
