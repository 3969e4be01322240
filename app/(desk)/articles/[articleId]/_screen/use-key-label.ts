'use client'

import { type CommandId, type KeyRemaps, shownKey } from '../_engine/keys'
import { useRemaps } from './use-screen'

/** The key of a command as this person has it, as buttons show it; undefined when it is switched off. */
export const keyLabelOf = (id: CommandId, remaps: KeyRemaps) => shownKey(id, remaps) ?? undefined

export const useKeyLabel = (id: CommandId) => keyLabelOf(id, useRemaps())
