'use client'

import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Span } from '@/lib/core/text/span'
import { hasPlace, type Kept } from '../_engine/draft-place'
import type { Draft } from '../_engine/drafts'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useDraftTargets } from './use-draft-targets'
import { useScreen } from './use-screen'

export interface OpenDraft {
  readonly target: string
  readonly draft: Draft
  readonly at: Span
}

const standsInText = (kept: Kept, state: DeskState) => kept.draft.start !== undefined && hasPlace(kept, state)

/** Notes and corrections that were begun on words that still stand there, without the correction that is being typed. */
export function useOpenDrafts(): readonly OpenDraft[] {
  const { drafts, store } = useDesk()
  const version = useStore(store, (state) => state.text)
  const correcting = useScreen((state) => state.correcting)
  const targets = useDraftTargets(standsInText)
  // biome-ignore lint/correctness/useExhaustiveDependencies: drafts move with their words into a new text.
  return useMemo(
    () =>
      targets.flatMap((target) => {
        const draft = drafts.get(target)
        if (!draft || draft.start === undefined || draft.end === undefined) return []
        const at = { start: draft.start, end: draft.end }
        const isOpen = correcting?.span.start === at.start && correcting.span.end === at.end
        return isOpen ? [] : [{ target, draft, at }]
      }),
    [drafts, targets, version, correcting],
  )
}
