import { turningWords } from '@/app/_ui/turning-words'
import type { DiffStep } from '@/lib/core/revise/edit'
import { hasEndlessWord } from '@/lib/core/text/endless-word'
import styles from './changed-words.module.css'

/** Words taken out: struck through, and said to be a deletion. */
export const Deletion = ({ children }: { children: string }) => (
  <del className={styles.cut} data-endless={hasEndlessWord(children) || undefined}>
    {turningWords(children)}
  </del>
)

/** Words put in: underlined, and said to be an insertion. */
export const Insertion = ({ children }: { children: string }) => (
  <ins className={styles.put} data-endless={hasEndlessWord(children) || undefined}>
    {turningWords(children)}
  </ins>
)

/** A difference as one passage. `only` leaves out what the other side has, for two passages side by side. */
export function ChangedWords({ steps, only }: { steps: readonly DiffStep[]; only?: 'before' | 'after' }) {
  const hidden = only === 'before' ? 'insert' : only === 'after' ? 'delete' : undefined
  return steps
    .filter(({ op }) => op !== hidden)
    .map(({ op, text }, index) => {
      const key = `${index}-${op}`
      if (op === 'delete') return <Deletion key={key}>{text}</Deletion>
      if (op === 'insert') return <Insertion key={key}>{text}</Insertion>
      return (
        <span key={key} data-endless={hasEndlessWord(text) || undefined}>
          {turningWords(text)}
        </span>
      )
    })
}
