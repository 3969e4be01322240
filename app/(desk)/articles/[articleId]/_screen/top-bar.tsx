'use client'

import { CircleHelp, Download, Library, Snowflake } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { IconButton } from '@/app/_ui/icon-button'
import { useDesk } from '../_engine/use-desk'
import { useArticle } from '../_engine/use-desk-state'
import { SignOffButton } from '../_sign-off/sign-off-button'
import { FilterMenu } from './filter-menu'
import { FindingsMenu } from './findings-menu'
import { MoreMenu } from './more-menu'
import { ProgressInBar } from './progress-in-bar'
import { OfflineHeard, SavedState } from './saved-state'
import { SearchBox } from './search-box'
import styles from './top-bar.module.css'
import { useFromDesk } from './use-from-desk'
import { useKeyLabel } from './use-key-label'
import { useCommands, useScreenStore } from './use-screen'
import { useTabTitle } from './use-tab-title'
import { VersionMenu } from './version-menu'
import { WhoIsHere } from './who-is-here'

/** What the article is, how far it has come, who else is at it, and what leaves from here. */
export function TopBar({ title }: { title: string }) {
  const article = useArticle()
  useTabTitle(article?.title)
  return (
    <header className={styles.bar}>
      <div className={styles.about}>
        <h1 className={styles.title} title={article?.title ?? title}>
          {article?.title ?? title}
        </h1>
        {article && <span className={styles.desk}>{article.desk.name}</span>}
      </div>
      {article && (
        <>
          <VersionMenu />
          <ProgressInBar />
          <div className={styles.state}>
            <OfflineHeard />
            <SavedState />
            <WhoIsHere />
          </div>
          <SearchBox />
          <FindingsMenu />
          <FilterMenu />
          <Leaving />
        </>
      )}
    </header>
  )
}

function Leaving() {
  const desk = useDesk()
  const screen = useScreenStore()
  const commands = useCommands()
  const helpKey = useKeyLabel('help')
  const sourcesKey = useKeyLabel('sources')
  // Quiet until there is something to freeze.
  const hasAccepted = useFromDesk(({ tally }) => tally.accepted > 0)
  return (
    <>
      <div className={styles.leaving}>
        <IconButton size="small" label="Sources and quotes" shortcut={sourcesKey} onClick={commands.sources}>
          <Library aria-hidden />
        </IconButton>
        {desk.may('article:export') && (
          <Button size="small" onClick={() => screen.setState({ panel: 'export' })}>
            <Download aria-hidden />
            Export
          </Button>
        )}
        {desk.may('version:freeze') && (
          <Button
            size="small"
            variant={hasAccepted ? 'primary' : 'plain'}
            onClick={() => screen.setState({ panel: 'freeze' })}
          >
            <Snowflake aria-hidden />
            Freeze
          </Button>
        )}
        <SignOffButton />
        <IconButton size="small" label="All keys" shortcut={helpKey} onClick={commands.help}>
          <CircleHelp aria-hidden />
        </IconButton>
      </div>
      <MoreMenu />
    </>
  )
}
