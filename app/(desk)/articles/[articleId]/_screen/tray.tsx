'use client'

import { later } from '@/app/_ui/later'
import { useTray } from '../_engine/use-desk-state'
import { PARTS } from './parts'
import { YourDrafts } from './your-drafts'

const LostCards = later(PARTS.lostCards)

/** What lost its place when the words changed, marks and drafts. It waits here and is never dropped. */
export function Tray() {
  const isNeeded = useTray().length > 0
  return (
    <>
      {isNeeded && <LostCards />}
      <YourDrafts />
    </>
  )
}
