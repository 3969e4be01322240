'use client'

import { useDesk } from '../_engine/use-desk'
import { useFromDesk } from './use-from-desk'

/** “You”, a name, or what stands for somebody who is not known any more; `inside` of a sentence in small letters. */
export function usePersonName(id: string | null, where: 'start' | 'inside' = 'start'): string {
  const { actor } = useDesk()
  const name = useFromDesk((state) => (id === null ? undefined : state.people.get(id)?.name))
  if (id !== actor.id && name !== undefined) return name
  const word = id === actor.id ? 'You' : 'Somebody'
  return where === 'inside' ? word.toLowerCase() : word
}
