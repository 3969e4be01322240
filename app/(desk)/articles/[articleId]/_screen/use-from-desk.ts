'use client'

import { useStore } from 'zustand'
import type { DeskState } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'

/** For what no hook of the engine answers. Renders only when what is selected is another value. */
export const useFromDesk = <T>(select: (state: DeskState) => T): T => useStore(useDesk().store, select)
