import type { Status } from '@/lib/core/review/vocabulary'
import { classes } from './classes'
import styles from './status-icon.module.css'
import { STATUS_LABELS } from './status-label'

/** Told apart by outline alone: ring, half disc, ticked disc, diamond, triangle, bar. Drawn in a square of 16. */
const SHAPES: Record<Status, React.ReactNode> = {
  unreviewed: <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  checking: (
    <>
      <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 2.8a5.2 5.2 0 0 1 0 10.4Z" />
    </>
  ),
  verified: (
    <path
      fillRule="evenodd"
      d="M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5ZM4.75 8.2l2.55 2.55 4.1-4.75-1.1-.95-3.1 3.55-1.4-1.4Z"
    />
  ),
  'needs-source': (
    <path fillRule="evenodd" d="M8 .9 15.1 8 8 15.1.9 8ZM8 6.3a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 0 0 0-3.4Z" />
  ),
  disputed: (
    <path
      fillRule="evenodd"
      d="M8.75 1.9a.85.85 0 0 0-1.5 0L.9 12.95A.85.85 0 0 0 1.65 14.2h12.7a.85.85 0 0 0 .75-1.25ZM7.2 6h1.6l-.2 3.9H7.4Zm.8 4.7a.9.9 0 1 1 0 1.8a.9.9 0 0 1 0-1.8Z"
    />
  ),
  'no-claim': <rect x="2" y="6.4" width="12" height="3.2" rx="1.6" />,
}

export interface StatusIconProps {
  status: Status
  /** Beside the written status the icon says nothing of its own. */
  decorative?: boolean
  /** Edge in pixels; 14 unless told. */
  size?: number
  className?: string
}

export function StatusIcon({ status, decorative = false, size = 14, className }: StatusIconProps) {
  return (
    <svg
      role="img"
      aria-label={STATUS_LABELS[status]}
      aria-hidden={decorative || undefined}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="currentColor"
      data-status={status}
      className={classes(styles.icon, className)}
    >
      {SHAPES[status]}
    </svg>
  )
}
