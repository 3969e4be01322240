'use client'

import { useEffect, useState } from 'react'
import type { DeskRecord } from '@/lib/schemas/desks'
import type { PersonView } from '@/lib/schemas/views'
import { useArticle } from '../_engine/use-desk-state'

/** Of each desk what was answered last, so that the next field does not have to wait. */
const known = new Map<string, readonly PersonView[]>()

/** The members of the article's desk, fetched when this is first used. Null until they are known. */
export function useDeskMembers(): readonly PersonView[] | null {
  const deskId = useArticle()?.desk.id ?? ''
  const [members, setMembers] = useState(known.get(deskId) ?? null)
  useEffect(() => {
    let isWanted = true
    readMembers(deskId).then(
      (read) => isWanted && setMembers(read),
      // Whoever is already named can be chosen all the same.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [deskId])
  return members
}

async function readMembers(deskId: string): Promise<readonly PersonView[]> {
  const response = await fetch('/api/v1/desks')
  if (!response.ok) throw new Error(response.statusText)
  const { items }: { items: DeskRecord[] } = await response.json()
  const members = items.find(({ id }) => id === deskId)?.members ?? []
  known.set(deskId, members)
  return members
}
