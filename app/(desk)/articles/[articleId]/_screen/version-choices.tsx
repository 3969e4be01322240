'use client'

import type { RefObject } from 'react'
import { Menu } from '@/app/_ui/menu'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import { counted } from '@/lib/core/text/counted'
import { useDesk } from '../_engine/use-desk'
import { useArticle } from '../_engine/use-desk-state'
import { useFromDesk } from './use-from-desk'
import { useScreen, useScreenStore } from './use-screen'

/** So many of the versions before are one press away. */
const NEAREST = 4

/** The numbers of the last versions before this one, the newest first. */
const before = (number: number) =>
  Array.from({ length: Math.min(number - 1, NEAREST) }, (_, index) => number - 1 - index)

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
    desk.may('version:freeze') && {
      label: 'Take in a new draft …',
      description: 'Edited elsewhere: all work comes along',
      href: `${root}/draft`,
    },
    desk.may('version:freeze') && 'separator',
    number > 1 && {
      label: 'What changed in this version',
      href: `${root}/compare?from=${number - 1}&to=${number}`,
    },
    ...before(number).map((one) => ({ label: `Version ${one}`, href: `${root}/${one}` })),
    number > 1 && 'separator',
    { label: 'All versions', href: root },
    { label: 'History', description: 'Who did what, and when', href: `/articles/${desk.articleId}/history` },
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
