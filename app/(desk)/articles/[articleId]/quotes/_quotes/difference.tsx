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
      {quoteFirst(diff).map(({ op, text, kind }, index) => {
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

/** What the quote has stands before what the source has instead, as a deletion stands before its insertion. */
function quoteFirst(diff: MatchView['diff']): MatchView['diff'] {
  const ordered = [...diff]
  for (let at = 1; at < ordered.length; at++) {
    const [one, other] = [ordered[at - 1], ordered[at]]
    if (one?.op === 'delete' && other?.op === 'insert') ordered.splice(at - 1, 2, other, one)
  }
  return ordered
}
