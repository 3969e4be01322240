import { memo, useMemo } from 'react'
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
}

/** The text, each sentence with the numbers of the sources that it rests on. */
export function ArticlePane({ article, evidence, numbers, focus, onFocus }: Props) {
  const blocks = useMemo(() => blocksOf(article, evidence, numbers), [article, evidence, numbers])
  return (
    <article className={styles.text}>
      {blocks.map((of) => (
        <ArticleBlock
          key={of.block.start}
          of={of}
          focus={of.sentences.some(({ sentence }) => sentence.id === focus) ? focus : undefined}
          onFocus={onFocus}
        />
      ))}
    </article>
  )
}

interface BlockProps {
  readonly of: BlockOfArticle
  /** Of its sentences. */
  readonly focus: string | undefined
  readonly onFocus: (sentenceId: string) => void
}

/** When the focus moves, only the blocks that it leaves and comes to are drawn again. */
const ArticleBlock = memo(function ArticleBlock({ of: { block, sentences }, focus, onFocus }: BlockProps) {
  const Tag = blockTag(block)
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
