import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SignOffsView } from '@/lib/schemas/sign-offs'
import type { Desk } from '../_engine/desk'

/** What the desk knows of sign-offs. It comes after the article and is never waited for. */
export interface SignOffsState {
  /** Null until it has come. */
  readonly known: SignOffsView | null
}

const stores = new WeakMap<Desk, StoreApi<SignOffsState>>()

/** One for each open desk. */
export function signOffsOf(desk: Desk): StoreApi<SignOffsState> {
  const there = stores.get(desk)
  if (there) return there
  const store = createStore<SignOffsState>(() => ({ known: null }))
  stores.set(desk, store)
  return store
}
