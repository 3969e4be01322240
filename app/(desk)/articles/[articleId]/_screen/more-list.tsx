'use client'

import { useEffect } from 'react'
import { Menu } from '@/app/_ui/menu'
import { menuParts } from '@/app/_ui/menu-parts'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import type { OpenedMenu } from '@/app/_ui/menu-trigger'
import { useDesk } from '../_engine/use-desk'
import { useArticle, useProgress } from '../_engine/use-desk-state'
import { useFromDesk } from './use-from-desk'
import { useIsNarrow } from './use-is-narrow'
import { useKeyLabel } from './use-key-label'
import { useCommands, useScreenStore } from './use-screen'
import { useThisArticleMenu } from './use-this-article-menu'

/** Undo, what is done with the article as a whole and, where the screen is narrow, what stands in the top bar otherwise. */
export default function MoreList({ button, ...menu }: OpenedMenu) {
  const desk = useDesk()
  const screen = useScreenStore()
  const commands = useCommands()
  const article = useArticle()
  const isNarrow = useIsNarrow()
  const undo = useFromDesk((state) => state.undo.undo)
  const redo = useFromDesk((state) => state.undo.redo)
  const { entries: forArticle, dialog, fetchAhead } = useThisArticleMenu()
  const keys = {
    undo: useKeyLabel('undo'),
    redo: useKeyLabel('redo'),
    numbers: useKeyLabel('source-numbers'),
    signOff: useKeyLabel('sign-off'),
  }
  const acts: MenuEntry[] = desk.may('comment:create')
    ? [
        { label: named('Undo', undo), shortcut: keys.undo, disabled: undo === null, onSelect: commands.undo },
        { label: named('Redo', redo), shortcut: keys.redo, disabled: redo === null, onSelect: commands.redo },
      ]
    : []
  const inBar: (MenuEntry | false | null)[] = [
    { label: 'Search', onSelect: commands.search },
    { label: 'Sources', onSelect: commands.sources },
    { label: 'Quotes', onSelect: commands.quotes },
    { label: 'Versions', href: `/articles/${desk.articleId}/versions` },
    { label: 'History', href: `/articles/${desk.articleId}/history` },
    desk.may('article:export') && { label: 'Export', onSelect: () => screen.setState({ panel: 'export' }) },
    desk.may('version:freeze') && {
      label: `Freeze version ${(article?.version.number ?? 0) + 1}`,
      onSelect: () => screen.setState({ panel: 'freeze' }),
    },
    { label: 'Sign-offs', shortcut: keys.signOff, onSelect: commands['sign-off'] },
  ]
  const view: MenuEntry[] = [
    { label: 'Show or hide source numbers', shortcut: keys.numbers, onSelect: commands['source-numbers'] },
  ]
  const parts = [acts, isNarrow ? inBar : [], view, forArticle].map((part) =>
    part.filter((entry) => entry !== false && entry !== null),
  )
  const entries = menuParts(parts)
  useEffect(() => {
    // What cannot be fetched now is asked for again by whoever chooses it.
    fetchAhead?.().catch(() => {})
  }, [fetchAhead])
  return (
    <>
      <Menu
        {...{ ...menu, entries }}
        label="More"
        anchor={button}
        finalFocus={button}
        align="end"
        header={isNarrow && <Settled />}
      />
      {dialog}
    </>
  )
}

function Settled() {
  const { settled, total } = useProgress()
  return (
    <p>
      {settled} of {total} sentences settled
    </p>
  )
}

const named = (way: string, act: string | null) => (act === null ? way : `${way} ${act}`)
