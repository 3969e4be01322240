'use client'

import { createContext, useContext, useEffect, useState } from 'react'
import { createDesk } from './create-desk'
import type { Desk, Toast } from './desk'
import type { DeskActor } from './types'

const DeskContext = createContext<Desk | null>(null)

interface DeskProviderProps {
  articleId: string
  actor: DeskActor
  toast: Toast
  children: React.ReactNode
}

/** Opens the article for everything below: loads it, listens to what others do, sends what is done; stops when it goes. */
export function DeskProvider({ articleId, actor, toast, children }: DeskProviderProps) {
  const [desk] = useState(() => createDesk({ articleId, actor, toast }))
  useEffect(() => desk.start(), [desk])
  return <DeskContext value={desk}>{children}</DeskContext>
}

/** The open desk: always the same object, so reading it never renders anything. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk is called outside DeskProvider')
  return desk
}
