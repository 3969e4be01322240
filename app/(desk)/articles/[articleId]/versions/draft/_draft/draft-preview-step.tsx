'use client'

import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import type { Refusal } from '@/app/(desk)/import/_import/request-import'
import styles from './draft-preview-step.module.css'
import { DraftText } from './draft-text'
import { GoneSentences } from './gone-sentences'
import type { DraftPreview } from './request-draft'
import { whatBecomesOfMarks, whatHappens } from './what-happens'

interface Props {
  preview: DraftPreview
  isStoring: boolean
  isReading: boolean
  refusal?: Refusal
  onBack: () => void
  onLookAgain: () => void
  onStore: () => void
}

/** The draft with the fate of every sentence, and beside it what that comes to. */
export function DraftPreviewStep({ preview, isStoring, isReading, refusal, onBack, onLookAgain, onStore }: Props) {
  const { version, notes, isSame, gone } = preview
  // The whole view was exchanged: who listens rather than looks is taken to its beginning.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const marks = whatBecomesOfMarks(preview)
  return (
    <div className={styles.page}>
      <section className={styles.draft} aria-labelledby="draft-heading">
        <header className={styles.head}>
          <Button variant="quiet" size="small" onClick={onBack}>
            <ArrowLeft aria-hidden />
            Back to the text
          </Button>
          <h1 ref={heading} id="draft-heading" tabIndex={-1}>
            What becomes of the work
          </h1>
          <p>
            {isSame
              ? `The draft has the very words of version ${version}. There is nothing to take in.`
              : 'Nothing has happened yet. Read what changes, and then take the draft in.'}
          </p>
        </header>
        {gone.length > 0 && <GoneSentences gone={gone} />}
        <DraftText blocks={preview.blocks} />
      </section>
      <form
        className={styles.panel}
        aria-label="Take in the draft"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isSame && !isStoring) onStore()
        }}
      >
        <Lines title="Sentences" lines={whatHappens(preview)} />
        <Lines title="Marks and corrections" lines={marks} />
        <Lines title="Not taken over as it was" lines={notes.map(({ message }) => message)} />
        {refusal && (
          <Banner tone="danger" title={refusal.title}>
            <p>{refusal.message}</p>
            <Button size="small" pending={isReading} onClick={onLookAgain}>
              Look again
            </Button>
          </Banner>
        )}
        <p className={styles.aside}>Version {version} stays as it is and can be read at any time.</p>
        <Button type="submit" variant="primary" pending={isStoring} disabled={isSame}>
          {isStoring ? 'Taking it in …' : `Take in as version ${version + 1}`}
        </Button>
      </form>
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className={styles.lines}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
