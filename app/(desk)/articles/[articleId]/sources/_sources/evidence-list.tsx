'use client'

import { X } from 'lucide-react'
import { Badge } from '@/app/_ui/badge'
import { IconButton } from '@/app/_ui/icon-button'
import type { AnchorKind } from '@/lib/core/review/vocabulary'
import { sayLocator } from '@/lib/core/source/say-locator'
import type { Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SourceView } from '@/lib/schemas/sources'
import { KINDS } from '../../_screen/kinds'
import styles from './sources.module.css'
import type { SourcedArticle } from './types'
import { RELIABILITY_WORDS, STANCE_TONES, STANCE_WORDS } from './words'

interface Props {
  readonly article: SourcedArticle
  /** What the focused sentence rests on. */
  readonly evidence: readonly EvidenceView[]
  readonly sources: readonly SourceView[]
  readonly numbers: ReadonlyMap<string, number>
  /** Stands below an opened source. */
  readonly isWith: boolean
  /** The ids of those that this person may take away. */
  readonly mayRemove: readonly string[]
  readonly onOpen: (sourceId: string, at?: Span) => void
  readonly onRemove: (evidence: EvidenceView) => void
}

const LOOK_AGAIN: ReadonlySet<AnchorKind> = new Set(['changed', 'needs-look', 'orphan'])

/** What the focused sentence rests on, each with the way to its place in the source. */
export function EvidenceList({ article, evidence, sources, numbers, isWith, onOpen, onRemove, mayRemove }: Props) {
  if (evidence.length === 0)
    return isWith ? null : <p className={styles.quiet}>The sentence in focus names no evidence yet.</p>
  const marks = new Map(
    article.marks.map(({ id, kind }) => [id, `the ${KINDS[kind as keyof typeof KINDS].label.toLowerCase()}`]),
  )
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  return (
    <section className={styles.evidence} aria-label="Evidence for the sentence in focus">
      <h3>Evidence for this sentence</h3>
      <ul>
        {evidence.map((one) => {
          const { start, end } = one.locator
          const place = start !== undefined && end !== undefined ? { start, end } : undefined
          return (
            <li key={one.id}>
              <p className={styles.badges}>
                <Badge tone={STANCE_TONES[one.stance]}>{STANCE_WORDS[one.stance].label}</Badge>
                <button type="button" className={styles.title} onClick={() => onOpen(one.sourceId, place)}>
                  {numbers.get(one.sourceId)}. {titles.get(one.sourceId)}
                </button>
                {one.annotationId && (
                  <span className={styles.facts}>for {marks.get(one.annotationId) ?? 'a mark'}</span>
                )}
                <span className={styles.facts}>{sayLocator(one.locator)}</span>
                {one.reliability && <span className={styles.facts}>{RELIABILITY_WORDS[one.reliability]}</span>}
                {mayRemove.includes(one.id) && (
                  <IconButton
                    size="small"
                    className={styles.away}
                    label="Take this evidence away"
                    onClick={() => onRemove(one)}
                  >
                    <X aria-hidden />
                  </IconButton>
                )}
              </p>
              {one.excerpt && <blockquote className={styles.excerpt}>{one.excerpt}</blockquote>}
              {one.note && <p>{one.note}</p>}
              {LOOK_AGAIN.has(one.how) && (
                <p className={styles.again}>
                  The words have changed since this was said. Look again whether it still holds.
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
