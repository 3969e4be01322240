'use client'

import { Ellipsis } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { fetched } from '@/app/_ui/fetched'
import { MenuTrigger } from '@/app/_ui/menu-trigger'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { useDesk } from '../_engine/use-desk'
import { PARTS } from './parts'
import { useIsNarrow } from './use-is-narrow'

const MoreList = dynamic(() => fetched(PARTS.more), { ssr: false })

/** What is not done all the time. Whoever may only read has nothing there, unless the top bar has no room. */
export function MoreMenu() {
  const { may } = useDesk()
  const isNarrow = useIsNarrow()
  const [open, setOpen] = useState(false)
  const isWanted = useEverOpen(open)
  const button = useRef<HTMLButtonElement>(null)
  if (!isNarrow && !may('comment:create')) return null
  return (
    <>
      <MenuTrigger
        {...{ button, open }}
        onOpenChange={setOpen}
        fetchList={PARTS.more}
        label="More"
        variant="quiet"
        size="small"
      >
        <Ellipsis aria-hidden />
      </MenuTrigger>
      {isWanted && <MoreList {...{ open, button }} onOpenChange={setOpen} />}
    </>
  )
}
