'use client'

import { useDesk } from '../_engine/use-desk'
import { useFromDesk } from './use-from-desk'

/** “You”, a name, or what stands for somebody who is not known any more. */
export function usePersonName(id: string | null): string {
  const { actor } = useDesk()
  const name = useFromDesk((state) => (id === null ? undefined : state.people.get(id)?.name))
  return id === actor.id ? 'You' : (name ?? 'Somebody')
}
