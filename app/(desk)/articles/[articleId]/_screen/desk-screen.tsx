'use client'

import { useEffect, useState } from 'react'
import { later } from '@/app/_ui/later'
import { toast } from '@/app/_ui/toast'
import { isEnglish } from '@/lib/core/text/language'
import type { KeyRemaps } from '../_engine/keys'
import type { DeskActor } from '../_engine/types'
import { DeskProvider } from '../_engine/use-desk'
import { useArticle, useLoad } from '../_engine/use-desk-state'
import { Announcer } from './announcer'
import { ArticleText } from './article-text'
import styles from './desk-screen.module.css'
import { FailedArticle } from './failed-article'
import './desk.css'
import { onFirstStir } from './first-stir'
import { KeepSending } from './keep-sending'
import { LoadingColumns } from './loading-desk'
import { Margin } from './margin'
import { Overlays } from './overlays'
import { PARTS } from './parts'
import { Rail } from './rail'
import { SelectionToolbar } from './selection-toolbar'
import { SheetHandle } from './sheet-handle'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { Tray } from './tray'
import { useArrival } from './use-arrival'
import { useEditorCode } from './use-editor-code'
import { useFetchAhead } from './use-fetch-ahead'
import { useFollowing } from './use-following'
import { useFoundWords } from './use-found-words'
import { useHighlights } from './use-highlights'
import { useIsNarrow } from './use-is-narrow'
import { useKeys } from './use-keys'
import { useNews } from './use-news'
import { ScreenProvider } from './use-screen'
import { useTabToCard } from './use-tab-to-card'

const LanguageNote = later(PARTS.language)
const EvidenceAtDesk = later(PARTS.evidence)
const SignOffsAtDesk = later(PARTS.signOffs)
const MissingArticle = later(PARTS.missing)

interface DeskScreenProps {
  articleId: string
  title: string
  actor: DeskActor
  remaps: KeyRemaps
}

/** The review desk: one article, its rail and its margin. */
export function DeskScreen({ articleId, title, actor, remaps }: DeskScreenProps) {
  return (
    <DeskProvider articleId={articleId} actor={actor} toast={toast}>
      <ScreenProvider remaps={remaps}>
        <KeepSending>
          <Screen title={title} />
        </KeepSending>
      </ScreenProvider>
    </DeskProvider>
  )
}

function Screen({ title }: { title: string }) {
  const load = useLoad()
  if (load === 'missing') return <MissingArticle />
  return (
    <div className={styles.screen} data-desk>
      <TopBar title={title} />
      {load === 'ready' && <Ready />}
      {load === 'failed' && <FailedArticle />}
      {load === 'loading' && <LoadingColumns title={title} />}
    </div>
  )
}

function Ready() {
  const isNarrow = useIsNarrow()
  return (
    <>
      <div className={styles.columns}>
        <Rail />
        <article className={styles.text} aria-label="Article">
          <ForeignLanguage />
          <ArticleText />
          <Tray />
          <Later />
          <SelectionToolbar />
        </article>
        {!isNarrow && (
          <div className={styles.margin}>
            <Margin />
          </div>
        )}
      </div>
      <SheetHandle />
      <StatusBar />
      <Overlays />
      <Announcer />
      <Listeners />
    </>
  )
}

/** What is known of sources and sign-offs comes when the article has long been there. */
function Later() {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => onFirstStir(() => setWanted(true)), [])
  return (
    isWanted && (
      <>
        <EvidenceAtDesk />
        <SignOffsAtDesk />
      </>
    )
  )
}

/** In English there is nothing to say. */
function ForeignLanguage() {
  const { language = 'en' } = useArticle()?.meta ?? {}
  return isEnglish(language) ? null : <LanguageNote language={language} />
}

/** What listens and draws no element of its own; apart, so that nothing else is drawn again with it. */
function Listeners() {
  useKeys()
  useFollowing()
  useArrival()
  useHighlights()
  useFoundWords()
  useFetchAhead()
  useTabToCard()
  useEditorCode()
  useNews()
  return null
}
