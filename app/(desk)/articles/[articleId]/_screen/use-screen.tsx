'use client'

import { useRouter } from 'next/navigation'
import { createContext, useContext, useState } from 'react'
import { useStore } from 'zustand'
import type { KeyRemaps } from '../_engine/keys'
import { useDesk } from '../_engine/use-desk'
import { type Commands, createCommands } from './create-commands'
import { createDecisions, type Decisions } from './create-decisions'
import { NearParts } from './near-parts'
import { createScreen, type ScreenState, type ScreenStore } from './screen-state'

interface Screen {
  readonly store: ScreenStore
  readonly commands: Commands
  readonly decisions: Decisions
  /** The person's own keys. */
  readonly remaps: KeyRemaps
  readonly near: NearParts
}

const ScreenContext = createContext<Screen | null>(null)

/** What is open on the screen, and what each command does there. Stands inside DeskProvider. */
export function ScreenProvider({ remaps, children }: { remaps: KeyRemaps; children: React.ReactNode }) {
  const desk = useDesk()
  const router = useRouter()
  const [screen] = useState<Screen>(() => {
    const store = createScreen()
    const decisions = createDecisions(desk, store)
    const commands = createCommands(desk, store, decisions, router.push)
    return { store, decisions, commands, remaps, near: new NearParts() }
  })
  return <ScreenContext value={screen}>{children}</ScreenContext>
}

function useScreenContext(): Screen {
  const screen = useContext(ScreenContext)
  if (!screen) throw new Error('used outside ScreenProvider')
  return screen
}

export const useScreenStore = () => useScreenContext().store
export const useCommands = () => useScreenContext().commands
export const useDecisions = () => useScreenContext().decisions
export const useNear = () => useScreenContext().near
export const useRemaps = () => useScreenContext().remaps

/** Renders only when what is selected is another value. */
export const useScreen = <T,>(select: (state: ScreenState) => T): T => useStore(useScreenStore(), select)
