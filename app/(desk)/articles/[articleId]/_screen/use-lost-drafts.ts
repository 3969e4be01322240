'use client'

import { hasPlace, type Kept } from '../_engine/draft-place'
import type { DeskState } from '../_engine/types'
import { useDraftTargets } from './use-draft-targets'

const isLost = (kept: Kept, state: DeskState) =>
  state.article !== null && kept.draft.text !== '' && !hasPlace(kept, state)

/** The targets of the drafts that can stand nowhere any more. */
export const useLostDrafts = () => useDraftTargets(isLost)
