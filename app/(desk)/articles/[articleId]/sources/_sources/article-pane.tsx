'use client'

import { type DragEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { StatusIcon } from '@/app/_ui/status-icon'
import type { EvidenceView } from '@/lib/schemas/evidence'
import { blockTag } from '../../_screen/block-tag'
import blockStyles from '../../_screen/block-text.module.css'
import { type BlockOfArticle, blocksOf } from './article-blocks'
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
  const blocks = useMemo(() => blocksOf(article, evidence, numbers), [article, evidence, numbers])
  const [over, setOver] = useState<string | null>(null)
  // A drag that ends elsewhere drops nothing here.
  useEffect(() => {
    const end = () => setOver(null)
    document.addEventListener('dragend', end)
    return () => document.removeEventListener('dragend', end)
  }, [])
  const latest = useRef(onDrop)
  latest.current = onDrop
  const drop = useCallback((id: string) => {
    setOver(null)
    latest.current(id)
  }, [])
  return (
    <article className={styles.text}>
      {blocks.map((of) => {
        const isIn = (id: string | null | undefined) => of.sentences.some(({ sentence }) => sentence.id === id)
        return (
          <ArticleBlock
            key={of.block.start}
            of={of}
            focus={isIn(focus) ? focus : undefined}
            over={isIn(over) ? over : null}
            onFocus={onFocus}
            onOver={takesDrop ? setOver : undefined}
            onDrop={drop}
          />
        )
      })}
    </article>
  )
}

interface BlockProps {
  readonly of: BlockOfArticle
  /** Of its sentences. */
  readonly focus: string | undefined
  /** The one of them that words of a source are dragged over. */
  readonly over: string | null
  readonly onFocus: (sentenceId: string) => void
  /** Missing while nothing can be dropped. */
  readonly onOver: ((sentenceId: string | null) => void) | undefined
  readonly onDrop: (sentenceId: string) => void
}

/** When the focus moves, only the blocks that it leaves and comes to are drawn again. */
const ArticleBlock = memo(function ArticleBlock(props: BlockProps) {
  const { of, focus, over, onFocus, onOver, onDrop } = props
  const { block, sentences } = of
  const Tag = blockTag(block)
  const takeDrop = (id: string) => ({
    onDragOver: (event: DragEvent) => {
      if (!onOver) return
      event.preventDefault()
      onOver(id)
    },
    onDragLeave: () => onOver?.(null),
    onDrop: (event: DragEvent) => {
      if (!onOver) return
      event.preventDefault()
      onDrop(id)
    },
  })
  return (
    <Tag dir="auto" className={blockStyles.block} data-type={block.type}>
      {sentences.map(({ sentence: { id, status }, words, restsOn }) => (
        <span key={id}>
          {/* biome-ignore lint/a11y/useSemanticElements: a button would not break over lines like the text it is. */}
          <span
            id={`sentence-${id}`}
            role="button"
            tabIndex={id === focus ? 0 : -1}
            aria-pressed={id === focus}
            className={styles.sentence}
            data-drop={id === over || undefined}
            {...takeDrop(id)}
            onClick={() => onFocus(id)}
            onKeyDown={(event) => event.key === 'Enter' && onFocus(id)}
          >
            <StatusIcon status={status} size={11} />
            {words}
            {restsOn.map(({ number, stance }) => (
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
})
