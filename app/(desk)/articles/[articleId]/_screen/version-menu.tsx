'use client'

import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { Menu } from '@/app/_ui/menu'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import { counted } from '@/lib/core/text/counted'
import { useDesk } from '../_engine/use-desk'
import { useArticle } from '../_engine/use-desk-state'
import styles from './top-bar.module.css'
import { useFromDesk } from './use-from-desk'
import { useCommands, useScreen, useScreenStore } from './use-screen'

/** Which version is on screen, and the way to the others. */
export function VersionMenu() {
  const desk = useDesk()
  const commands = useCommands()
  const screen = useScreenStore()
  const number = useArticle()?.version.number ?? 1
  const accepted = useFromDesk(({ tally }) => tally.accepted)
  const isOpen = useScreen(({ panel }) => panel === 'versions')
  const button = useRef<HTMLButtonElement>(null)
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
    <>
      <Button
        ref={button}
        size="small"
        variant="quiet"
        className={styles.version}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={commands.versions}
      >
        Version {number}
        <ChevronDown aria-hidden />
      </Button>
      <Menu
        open={isOpen}
        onOpenChange={(open) => !open && screen.setState(({ panel }) => (panel === 'versions' ? { panel: null } : {}))}
        anchor={button}
        label="Versions"
        entries={entries.filter((entry) => entry !== false)}
      />
    </>
  )
}
