'use client'

import { Ellipsis } from 'lucide-react'
import { later } from '@/app/_ui/later'
import { MenuTrigger } from '@/app/_ui/menu-trigger'
import { useDesk } from '../_engine/use-desk'
import { PARTS } from './parts'
import { useIsNarrow } from './use-is-narrow'

const MoreList = later(PARTS.more)

/** What is not done all the time. Whoever may only read has nothing there, unless the top bar has no room. */
export function MoreMenu() {
  const { may } = useDesk()
  const isNarrow = useIsNarrow()
  if (!isNarrow && !may('comment:create')) return null
  return (
    <MenuTrigger
      fetchList={PARTS.more}
      label="More"
      variant="quiet"
      size="small"
      list={(menu) => <MoreList {...menu} />}
    >
      <Ellipsis aria-hidden />
    </MenuTrigger>
  )
}
