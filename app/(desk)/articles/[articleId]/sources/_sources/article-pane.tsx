'use client'

import { type DragEvent, useEffect, useState } from 'react'
import { StatusIcon } from '@/app/_ui/status-icon'
import { overlaps, type Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import { blockTag } from '../../_screen/block-tag'
import blockStyles from '../../_screen/block-text.module.css'
import styles from './sources.module.css'
import type { SourcedArticle } from './types'
import { STANCE_WORDS } from './words'

interface Props {
  readonly article: SourcedArticle
  readonly evidence: readonly EvidenceView[]
  /** The number of each source in the list, which stands beside what rests on it. */
  readonly numbers: ReadonlyMap<string, number>
  readonly focus: string | undefined
  readonly onFocus: (sentenceId: string) => void
  /** Words of a source are picked, and can be dropped on a sentence. */
  readonly takesDrop: boolean
  readonly onDrop: (sentenceId: string) => void
}

/** The text, each sentence with the numbers of the sources that it rests on. */
export function ArticlePane({ article, evidence, numbers, focus, onFocus, takesDrop, onDrop }: Props) {
  const [over, setOver] = useState<string | null>(null)
  // A drag that ends elsewhere drops nothing here.
  useEffect(() => {
    const end = () => setOver(null)
    document.addEventListener('dragend', end)
    return () => document.removeEventListener('dragend', end)
  }, [])
  const takeDrop = (id: string) => ({
    onDragOver: (event: DragEvent) => {
      if (!takesDrop) return
      event.preventDefault()
      setOver(id)
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      if (!takesDrop) return
      event.preventDefault()
      setOver(null)
      onDrop(id)
    },
  })
  const restsOn = (span: Span) => {
    const here = evidence.filter(({ start, end }) => start !== null && end !== null && overlaps({ start, end }, span))
    const told = here.map(({ sourceId, stance }) => ({ number: numbers.get(sourceId) ?? 0, stance }))
    return told.filter(
      (one, at) => told.findIndex(({ number, stance }) => number === one.number && stance === one.stance) === at,
    )
  }
  return (
    <article className={styles.text}>
      {article.blocks.map((block) => {
        const Tag = blockTag(block)
        const sentences = article.sentences.filter(({ start, end }) => start >= block.start && end <= block.end)
        return (
          <Tag key={block.start} dir="auto" className={blockStyles.block} data-type={block.type}>
            {sentences.map((sentence) => (
              <span key={sentence.id}>
                {/* biome-ignore lint/a11y/useSemanticElements: a button would not break over lines like the text it is. */}
                <span
                  id={`sentence-${sentence.id}`}
                  role="button"
                  tabIndex={sentence.id === focus ? 0 : -1}
                  aria-pressed={sentence.id === focus}
                  className={styles.sentence}
                  data-drop={sentence.id === over || undefined}
                  {...takeDrop(sentence.id)}
                  onClick={() => onFocus(sentence.id)}
                  onKeyDown={(event) => event.key === 'Enter' && onFocus(sentence.id)}
                >
                  <StatusIcon status={sentence.status} size={11} />
                  {article.text.slice(sentence.start, sentence.end)}
                  {restsOn(sentence).map(({ number, stance }) => (
                    <sup key={`${number}-${stance}`} data-stance={stance} className={styles.number}>
                      {number}
                      <span className="only-heard"> {STANCE_WORDS[stance].does} this</span>
                    </sup>
                  ))}
                </span>{' '}
              </span>
            ))}
          </Tag>
        )
      })}
    </article>
  )
}
