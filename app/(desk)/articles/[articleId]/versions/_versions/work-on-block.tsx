import { StatusIcon } from '@/app/_ui/status-icon'
import { counted } from '@/lib/core/text/counted'
import type { ComparedBlock } from './comparison'
import styles from './comparison.module.css'

/** The work on a paragraph in one version: the status of each sentence, and how many marks begin in it. */
export function WorkOnBlock({ work }: { work: ComparedBlock['old'] }) {
  if (!work) return null
  const { statuses, marks } = work
  return (
    <span className={styles.work}>
      {statuses.map((status, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences of a frozen text never move.
        <StatusIcon key={index} status={status} size={12} />
      ))}
      {marks > 0 && counted(marks, 'mark')}
    </span>
  )
}
