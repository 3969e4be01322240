'use client'

import type { RefObject } from 'react'
import { Menu } from '@/app/_ui/menu'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import { counted } from '@/lib/core/text/counted'
import { useDesk } from '../_engine/use-desk'
import { useArticle } from '../_engine/use-desk-state'
import { useFromDesk } from './use-from-desk'
import { useScreen, useScreenStore } from './use-screen'

/** The next version, and the way to those there are. */
export default function VersionChoices({ button }: { button: RefObject<HTMLButtonElement | null> }) {
  const desk = useDesk()
  const screen = useScreenStore()
  const number = useArticle()?.version.number ?? 1
  const accepted = useFromDesk(({ tally }) => tally.accepted)
  const isOpen = useScreen(({ panel }) => panel === 'versions')
  const root = `/articles/${desk.articleId}/versions`
  const entries: (MenuEntry | false)[] = [
    desk.may('version:freeze') && {
      label: `Freeze version ${number + 1}`,
      description: accepted === 0 ? 'No correction is accepted yet' : counted(accepted, 'accepted correction'),
      disabled: accepted === 0,
      onSelect: () => screen.setState({ panel: 'freeze' }),
    },
    desk.may('version:freeze') && 'separator',
    { label: 'All versions', href: root },
    { label: 'History', description: 'Who did what, and when', href: `/articles/${desk.articleId}/history` },
    number > 1 && {
      label: 'What changed in this version',
      href: `${root}/compare?from=${number - 1}&to=${number}`,
    },
  ]
  return (
    <Menu
      open={isOpen}
      onOpenChange={(open) => !open && screen.setState(({ panel }) => (panel === 'versions' ? { panel: null } : {}))}
      anchor={button}
      label="Versions"
      entries={entries.filter((entry) => entry !== false)}
    />
  )
}
