import Link from 'next/link'
import { Badge } from '@/app/_ui/badge'
import { Button, buttonClass } from '@/app/_ui/button'
import type { UnmarkedView } from '@/lib/schemas/matches'
import type { SourceView } from '@/lib/schemas/sources'
import { DismissForm, SaidToBeFine } from './decision'
import styles from './quotes.module.css'
import { keyOf, type useDecisions } from './use-decisions'

interface Props {
  readonly articleId: string
  readonly text: string
  readonly unmarked: readonly UnmarkedView[]
  readonly sources: readonly SourceView[]
  readonly isMarked: (one: UnmarkedView) => boolean
  readonly onMark: ((one: UnmarkedView) => void) | undefined
  readonly nameOf: (personId: string) => string
  readonly decisions: ReturnType<typeof useDecisions>
  readonly onDecide: ((one: UnmarkedView) => void) | undefined
}

/** Words that the article has from a source, outside quotation marks; those that both have stand out. */
export function UnmarkedList(props: Props) {
  const { articleId, text, unmarked, sources, isMarked, onMark, nameOf, decisions, onDecide } = props
  if (unmarked.length === 0) return null
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  return (
    <section className={styles.unmarked} aria-labelledby="unmarked">
      <h2 id="unmarked">Words of a source without quotation marks</h2>
      <ol className={styles.quotes}>
        {unmarked.map((one) => {
          const [first, last] = [one.shared[0]?.source, one.shared.at(-1)?.source]
          const place = first && last ? `&at=${first.start}-${last.end}` : ''
          return (
            <li key={`${one.sourceId}-${one.start}`} className={styles.quote}>
              <div className={styles.main}>
                <p className={styles.badges}>
                  <Badge tone="attribution-error">{one.code}</Badge>
                  <span className={styles.facts}>
                    {one.code === 'Q8' ? 'The source’s own words' : 'Close to the words of the source'}
                  </span>
                </p>
                <blockquote className={styles.words}>
                  <Shared text={text} one={one} />
                </blockquote>
                <p className={styles.facts}>{titles.get(one.sourceId)}</p>
                {one.dismissed && <SaidToBeFine dismissed={one.dismissed} name={nameOf(one.dismissed.by)} />}
                {decisions.asking === keyOf(one) && (
                  <DismissForm onGive={(reason) => decisions.dismiss(one, reason)} onLeave={decisions.leave} />
                )}
              </div>
              <div className={styles.acts}>
                {onMark && (
                  <Button size="small" disabled={isMarked(one)} onClick={() => onMark(one)}>
                    {isMarked(one) ? 'Marked' : `Mark ${one.code}`}
                  </Button>
                )}
                {onDecide && (
                  <Button size="small" variant="quiet" onClick={() => onDecide(one)}>
                    {one.dismissed ? 'Take that back' : 'It is fine'}
                  </Button>
                )}
                <Link
                  href={`/articles/${articleId}/sources?source=${one.sourceId}${place}`}
                  className={buttonClass({ size: 'small', variant: 'quiet' })}
                >
                  Show in the source
                </Link>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The words from the first to the last that both have. */
function Shared({ text, one }: { text: string; one: UnmarkedView }) {
  const pieces = one.shared.map(({ article }, index) => {
    const before = text.slice(one.shared[index - 1]?.article.end ?? one.start, article.start)
    return (
      <span key={article.start}>
        {before}
        <mark className={styles.shared}>{text.slice(article.start, article.end)}</mark>
      </span>
    )
  })
  return (
    <>
      {pieces}
      {text.slice(one.shared.at(-1)?.article.end ?? one.start, one.end)}
    </>
  )
}
