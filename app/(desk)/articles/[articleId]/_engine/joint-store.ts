import { createStore, type StoreApi } from 'zustand/vanilla'

/** A store that can be changed several times as one: whoever listens hears of it once. */
export interface JointStore<State> extends StoreApi<State> {
  /** Makes changes that belong together. Each is there at once; the listeners are told when all are made. */
  atOnce(changes: () => void): void
}

/** One key press changes the desk several times over, and each telling asks all that is on screen what it makes of it. */
export function createJointStore<State>(initial: State): JointStore<State> {
  const store = createStore(() => initial)
  const listeners = new Set<Parameters<typeof store.subscribe>[0]>()
  let isHeld = false
  const tell = (state: State, before: State) => {
    for (const listener of listeners) listener(state, before)
  }
  store.subscribe((state, before) => {
    if (!isHeld) tell(state, before)
  })
  return {
    ...store,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    atOnce: (changes) => {
      if (isHeld) return changes()
      const before = store.getState()
      isHeld = true
      try {
        changes()
      } finally {
        isHeld = false
        const state = store.getState()
        if (state !== before) tell(state, before)
      }
    },
  }
}
