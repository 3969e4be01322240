'use client'

import { shownName } from '@/lib/core/review/shown-name'
import { useDesk } from '../_engine/use-desk'
import { useFromDesk } from './use-from-desk'

type Where = 'start' | 'inside'

/** “You”, a name, or what stands for somebody who is not known any more; `inside` of a sentence in small letters. */
export function usePersonName(id: string | null, where: Where = 'start'): string {
  return usePeopleNames([id], where)
}

/** The same of several: “Ada, Bo and you”. */
export function usePeopleNames(ids: readonly (string | null)[], where: Where = 'start'): string {
  const { actor } = useDesk()
  return useFromDesk(({ people }) => {
    const names = ids.map((id) => {
      if (id === actor.id) return where === 'inside' ? 'you' : 'You'
      const person = people.get(id ?? '')
      return person ? shownName(person) : where === 'inside' ? 'somebody' : 'Somebody'
    })
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  })
}
