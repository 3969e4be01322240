'use client'

import { Ellipsis } from 'lucide-react'
import { MenuButton } from '@/app/_ui/menu-button'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import { useDesk } from '../_engine/use-desk'
import { useArticle, useUndo } from '../_engine/use-desk-state'
import { useIsNarrow } from './use-is-narrow'
import { useCommands, useScreenStore } from './use-screen'
import { useThisArticleMenu } from './use-this-article-menu'

/** What is done with the article as a whole and, where the screen is narrow, what stands in the top bar otherwise. */
export function MoreMenu() {
  const desk = useDesk()
  const screen = useScreenStore()
  const commands = useCommands()
  const article = useArticle()
  const isNarrow = useIsNarrow()
  const { undo, redo } = useUndo()
  const { entries: forArticle, dialog } = useThisArticleMenu()
  if (!isNarrow && forArticle.length === 0) return null
  const inBar: (MenuEntry | false | null)[] = [
    undo !== null && { label: `Undo: ${undo}`, onSelect: commands.undo },
    redo !== null && { label: `Redo: ${redo}`, onSelect: commands.redo },
    (undo !== null || redo !== null) && 'separator',
    { label: 'Search', onSelect: commands.search },
    { label: 'Versions', href: `/articles/${desk.articleId}/versions` },
    { label: 'History', href: `/articles/${desk.articleId}/history` },
    desk.may('article:export') && { label: 'Export', onSelect: () => screen.setState({ panel: 'export' }) },
    desk.may('version:freeze') && {
      label: `Freeze version ${(article?.version.number ?? 0) + 1}`,
      onSelect: () => screen.setState({ panel: 'freeze' }),
    },
  ]
  const entries = [...(isNarrow ? [...inBar, forArticle.length > 0 && ('separator' as const)] : []), ...forArticle]
  return (
    <>
      <MenuButton
        label="More"
        variant="quiet"
        size="small"
        entries={entries.filter((entry) => entry !== false && entry !== null)}
      >
        <Ellipsis aria-hidden />
      </MenuButton>
      {dialog}
    </>
  )
}
