'use client'

import { ArrowLeft, LockKeyhole } from 'lucide-react'
import { memo } from 'react'
import { Badge } from '@/app/_ui/badge'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import type { Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SourceAtPlaceView } from '@/lib/schemas/sources'
import { Contacts } from './contacts'
import { SourceWords } from './source-words'
import styles from './sources.module.css'
import { TERMS_WORDS } from './words'

interface Props {
  readonly source: SourceAtPlaceView
  readonly evidence: readonly EvidenceView[]
  readonly picked: Span | null
  /** `12-40`: the place to show. */
  readonly start: string | undefined
  readonly mayAdd: boolean
  readonly onPick: (span: Span, words: string) => void
  readonly onBack: () => void
}

/** A source: what is said of it, its words, and whom one asked. What stands beside it moves without it. */
export const SourcePane = memo(function SourcePane(props: Props) {
  const { source, evidence, picked, start, mayAdd, onPick, onBack } = props
  const back = (
    <Button variant="quiet" size="small" onClick={onBack}>
      <ArrowLeft aria-hidden />
      All sources
    </Button>
  )
  const said = (
    <>
      <header className={styles.sourceHead}>
        <h2>{source.title}</h2>
        <p className={styles.facts}>{[source.publisher, source.date].filter(Boolean).join(' · ')}</p>
        {source.protected && (
          <Badge tone="danger">
            <LockKeyhole aria-hidden />
            {TERMS_WORDS[source.terms]}, known to those named on it alone
          </Badge>
        )}
        {source.wording && <p className={styles.facts}>To be called: {source.wording}</p>}
      </header>
      {source.origin?.warnings.map((warning) => (
        <Banner key={warning}>{warning}</Banner>
      ))}
    </>
  )
  return (
    <>
      {source.window ? (
        <SourceWords {...{ evidence, picked, start, onPick, back }} sourceId={source.id} given={source.window}>
          {said}
        </SourceWords>
      ) : (
        <>
          <div>{back}</div>
          {said}
          <p className={styles.quiet}>This source has no words here. Say below how it stands to the sentence.</p>
        </>
      )}
      <Contacts source={source} mayAdd={mayAdd} />
    </>
  )
})
