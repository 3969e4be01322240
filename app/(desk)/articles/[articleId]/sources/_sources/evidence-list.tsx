'use client'

import { X } from 'lucide-react'
import { Badge } from '@/app/_ui/badge'
import { IconButton } from '@/app/_ui/icon-button'
import { sayLocator } from '@/lib/core/source/say-locator'
import type { Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SourceView } from '@/lib/schemas/sources'
import styles from './sources.module.css'
import { RELIABILITY_WORDS, STANCE_TONES, STANCE_WORDS } from './words'

interface Props {
  /** What the focused sentence rests on. */
  readonly evidence: readonly EvidenceView[]
  readonly sources: readonly SourceView[]
  readonly numbers: ReadonlyMap<string, number>
  /** Stands below an opened source. */
  readonly isWith: boolean
  readonly onOpen: (sourceId: string, at?: Span) => void
  readonly onRemove: (evidence: EvidenceView) => void
}

/** What the focused sentence rests on, each with the way to its place in the source. */
export function EvidenceList({ evidence, sources, numbers, isWith, onOpen, onRemove }: Props) {
  if (evidence.length === 0)
    return isWith ? null : <p className={styles.quiet}>The sentence in focus names no evidence yet.</p>
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  return (
    <section className={styles.evidence} aria-label="Evidence for the sentence in focus">
      <h3>This sentence rests on</h3>
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
                <span className={styles.facts}>{sayLocator(one.locator)}</span>
                {one.reliability && <span className={styles.facts}>{RELIABILITY_WORDS[one.reliability]}</span>}
                <IconButton size="small" label="Take this evidence away" onClick={() => onRemove(one)}>
                  <X aria-hidden />
                </IconButton>
              </p>
              {one.excerpt && <blockquote className={styles.excerpt}>{one.excerpt}</blockquote>}
              {one.note && <p>{one.note}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
