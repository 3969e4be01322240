import type { MatchView } from '@/lib/schemas/matches'
import styles from './quotes.module.css'

/**
 * What would have to change for the quote to have the words of the source, drawn as corrections are at the desk: struck
 * through is what the quote has, underlined what the source has instead.
 */
export function Difference({ diff, isFound }: { diff: MatchView['diff']; isFound: boolean }) {
  if (!isFound) return <>{diff.map(({ text }) => text).join('')}</>
  return (
    <>
      {diff.map(({ op, text, kind }, index) => {
        const key = `${index}-${op}`
        if (op === 'equal') return <span key={key}>{text}</span>
        const isAllowed = kind === 'typographic' || kind === 'marked'
        if (isAllowed) return op === 'insert' ? <span key={key}>{text}</span> : null
        const Tag = op === 'insert' ? 'del' : 'ins'
        return (
          <Tag key={key} title={kind} className={styles.change}>
            {text}
          </Tag>
        )
      })}
    </>
  )
}
