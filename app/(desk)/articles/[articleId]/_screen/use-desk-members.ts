'use client'

import { useCallback, useEffect, useState } from 'react'
import type { PersonView } from '@/lib/schemas/views'
import { useArticle } from '../_engine/use-desk-state'
import { knownMembers, readDeskMembers } from './read-desk-members'

/**
 * The members of the article's desk, fetched when this is first used: null until they are known, and nobody when they
 * could not be read. With it what reads them then, for when somebody turns to the field.
 */
export function useDeskMembers(): readonly [readonly PersonView[] | null, readAgain: () => void] {
  const deskId = useArticle()?.desk.id ?? ''
  const [members, setMembers] = useState(knownMembers(deskId))
  const read = useCallback(() => {
    let isWanted = true
    void readDeskMembers(deskId).then((read) => isWanted && setMembers(read))
    return () => {
      isWanted = false
    }
  }, [deskId])
  useEffect(read, [read])
  const readAgain = () => void (members?.length === 0 && read())
  return [members, readAgain]
}
