import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Preferences } from '@/lib/core/people/preferences'
import type { DeskEvidenceView } from '@/lib/schemas/evidence'
import type { Desk } from '../_engine/desk'

export type EvidenceChoices = Pick<Preferences, 'offersEvidence' | 'showsSources'>

/** A sentence that was just verified and names nothing yet. */
export interface Offer {
  readonly sentenceId: string
}

/** What the desk knows of sources. It comes after the article and is never waited for. */
export interface EvidenceState {
  /** Null until it has come. */
  readonly known: DeskEvidenceView | null
  readonly choices: EvidenceChoices | null
  readonly offer: Offer | null
}

export type EvidenceStore = StoreApi<EvidenceState>

const stores = new WeakMap<Desk, EvidenceStore>()

/** One for each open desk. */
export function evidenceOf(desk: Desk): EvidenceStore {
  const there = stores.get(desk)
  if (there) return there
  const store = createStore<EvidenceState>(() => ({ known: null, choices: null, offer: null }))
  stores.set(desk, store)
  return store
}
