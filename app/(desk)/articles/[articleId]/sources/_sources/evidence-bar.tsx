'use client'

import { Button } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import { STANCES, type Stance } from '@/lib/core/source/source'
import { cutAtWord } from '@/lib/core/text/recognise-steps/cut-at-word'
import { overlaps, type Span } from '@/lib/core/text/span'
import type { SourceAtPlaceView } from '@/lib/schemas/sources'
import { KINDS } from '../../_screen/kinds'
import { usePageKeyLabel } from './page-keys'
import styles from './sources.module.css'
import type { SourcedArticle } from './types'
import { STANCE_WORDS } from './words'

interface Props {
  readonly article: SourcedArticle
  readonly sentence: Span
  /** The mark that the evidence is for; null for the sentence. */
  readonly target: string | null
  /** The words that are picked in the source. */
  readonly picked: string | null
  readonly source: SourceAtPlaceView
  readonly onTarget: (annotationId: string | null) => void
  readonly onRest: (stance: Stance) => void
}

/** Ties the words that are picked in the source to the sentence, or to a mark in it. */
export function EvidenceBar({ article, sentence, target, picked, source, onTarget, onRest }: Props) {
  const keyOf = usePageKeyLabel()
  const marks = article.marks.filter((mark) => overlaps(mark, sentence))
  const isReady = source.window === null || picked !== null
  return (
    <div className={styles.bar}>
      <p className={styles.picked} aria-live="polite">
        {picked !== null ? `“${brief(picked)}”` : source.window === null ? source.title : hint}
      </p>
      <div className={styles.stances}>
        {marks.length > 0 && (
          <Select
            label="Evidence for"
            hideLabel
            size="small"
            value={target ?? ''}
            onChange={(event) => onTarget(event.target.value || null)}
          >
            <option value="">The sentence</option>
            {marks.map(({ id, kind, exact }) => (
              <option key={id} value={id}>
                {KINDS[kind as keyof typeof KINDS].label}: {brief(exact)}
              </option>
            ))}
          </Select>
        )}
        {STANCES.map((stance) => (
          <Button
            key={stance}
            size="small"
            variant={stance === 'supports' ? 'primary' : 'plain'}
            shortcut={keyOf(stance)}
            disabled={!isReady}
            onClick={() => onRest(stance)}
          >
            {STANCE_WORDS[stance].label}
          </Button>
        ))}
      </div>
    </div>
  )
}

const hint =
  'Select words in the source and drag them onto a sentence, or tap a paragraph. By keyboard: Tab to it, Enter takes it, ← → a sentence of it.'
const brief = (words: string) => cutAtWord(words, 60)
