'use client'

import { later } from '@/app/_ui/later'
import { useDesk } from '../_engine/use-desk'
import { useHere } from '../_engine/use-desk-state'
import { PARTS } from './parts'

const PeopleHere = later(PARTS.here)

/** Who else has the article open. Most often nobody has. */
export function WhoIsHere() {
  const { actor } = useDesk()
  return useHere().some(({ person }) => person !== actor.id) && <PeopleHere />
}
