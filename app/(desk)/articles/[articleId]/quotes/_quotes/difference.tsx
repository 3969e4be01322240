import type { MatchView } from '@/lib/schemas/matches'
import styles from './quotes.module.css'

/** The words of the quote, with those of the source that it leaves out struck through; each change says of which kind it is. */
export function Difference({ diff, isFound }: { diff: MatchView['diff']; isFound: boolean }) {
  if (!isFound) return <>{diff.map(({ text }) => text).join('')}</>
  return (
    <>
      {diff.map(({ op, text, kind }, index) => {
        const key = `${index}-${op}`
        if (op === 'equal') return <span key={key}>{text}</span>
        const isAllowed = kind === 'typographic' || kind === 'marked'
        const Tag = op === 'insert' ? 'ins' : 'del'
        if (isAllowed && op === 'delete' && kind === 'typographic') return null
        return (
          <Tag key={key} data-allowed={isAllowed || undefined} title={kind} className={styles.change}>
            {text}
          </Tag>
        )
      })}
    </>
  )
}
