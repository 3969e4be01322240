'use client'

import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
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
  const [opened] = useState(() => createDesk({ articleId, actor, toast }))
  useEffect(() => opened.start(), [opened])
  const role = useStore(opened.store, (state) => state.role)
  // Another object only when the person's role is another: then every button asks anew whether it may be there.
  const desk = useMemo(() => (role ? { ...opened, actor: { ...opened.actor, role } } : opened), [opened, role])
  return <DeskContext value={desk}>{children}</DeskContext>
}

/** The open desk: the same object for as long as the person's role is, so reading it renders nothing. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk is called outside DeskProvider')
  return desk
}
