import { turningWords } from '@/app/_ui/turning-words'
import type { DiffStep } from '@/lib/core/revise/edit'
import { BLOCK_SEPARATOR } from '@/lib/core/text/document'
import { hasEndlessWord } from '@/lib/core/text/endless-word'
import styles from './changed-words.module.css'

/** Breaks have no words: each is shown by its sign. */
const withSigns = (text: string) => turningWords(text.replaceAll(BLOCK_SEPARATOR, '¶').replaceAll('\n', '↵'))

/** Words taken out: struck through, and said to be a deletion. */
export const Deletion = ({ children }: { children: string }) => (
  <del className={styles.cut} data-endless={hasEndlessWord(children) || undefined}>
    {withSigns(children)}
  </del>
)

/** Words put in: underlined, and said to be an insertion. */
export const Insertion = ({ children }: { children: string }) => (
  <ins className={styles.put} data-endless={hasEndlessWord(children) || undefined}>
    {withSigns(children)}
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
