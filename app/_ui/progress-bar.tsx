import type { Progress } from '@/lib/core/review/progress'
import { classes } from './classes'
import styles from './progress-bar.module.css'
import { STATUS_LABELS, STATUS_ORDER } from './status-label'

/** “41 of 63 sentences settled: 30 verified, 11 no claim, 22 unreviewed”. */
export function describeProgress({ settled, total, byStatus }: Progress): string {
  const parts = STATUS_ORDER.filter((status) => byStatus[status] > 0).map(
    (status) => `${byStatus[status]} ${STATUS_LABELS[status].toLowerCase()}`,
  )
  const sum = `${settled} of ${total} ${total === 1 ? 'sentence' : 'sentences'} settled`
  return parts.length > 0 ? `${sum}: ${parts.join(', ')}` : sum
}

/** One segment per status, as wide as its share. Textures tell neighbours apart where colour does not. */
export function ProgressBar({ progress, className }: { progress: Progress; className?: string }) {
  const words = describeProgress(progress)
  return (
    <div className={classes(styles.bar, className)} role="img" aria-label={words} title={words}>
      {STATUS_ORDER.map(
        (status) =>
          progress.byStatus[status] > 0 && (
            <span key={status} data-status={status} style={{ flexGrow: progress.byStatus[status] }} />
          ),
      )}
    </div>
  )
}
