import { StatusIcon } from '@/app/_ui/status-icon'
import { overlaps, type Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import { blockTag } from '../../_screen/block-tag'
import blockStyles from '../../_screen/block-text.module.css'
import styles from './sources.module.css'
import type { SourcedArticle } from './types'

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
  const sourcesOf = (span: Span) => [
    ...new Set(
      evidence.flatMap(({ start, end, sourceId }) =>
        start !== null && end !== null && overlaps({ start, end }, span) ? (numbers.get(sourceId) ?? []) : [],
      ),
    ),
  ]
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
                  onClick={() => onFocus(sentence.id)}
                  onKeyDown={(event) => event.key === 'Enter' && onFocus(sentence.id)}
                >
                  <StatusIcon status={sentence.status} size={11} />
                  {article.text.slice(sentence.start, sentence.end)}
                  {sourcesOf(sentence).map((number) => (
                    <sup key={number} className={styles.number}>
                      {number}
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
