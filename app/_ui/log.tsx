import { ButtonLink } from './button-link'
import styles from './log.module.css'
import { TimeAgo } from './time-ago'

/** What was done, newest first: a list of `LogEntry`s. */
export const Log = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <ol className={styles.entries} aria-label={label}>
    {children}
  </ol>
)

/** What was done in one line, when, and below it what more there is to say. */
export const LogEntry = ({
  time,
  now,
  line,
  children,
}: {
  /** ISO. */
  time: string
  /** Milliseconds. */
  now: number
  line: React.ReactNode
  children?: React.ReactNode
}) => (
  <li className={styles.entry}>
    <p>{line}</p>
    <span className={styles.when}>
      <TimeAgo time={time} now={now} />
    </span>
    {children}
  </li>
)

/** The way back to the newest and on to older ones, where there are any. */
export function LogPaging({ root, isFirst, next }: { root: string; isFirst: boolean; next: number | null }) {
  if (isFirst && next === null) return null
  return (
    <nav className={styles.paging} aria-label="Pages">
      {!isFirst && <ButtonLink href={root}>Newest</ButtonLink>}
      {next !== null && <ButtonLink href={`${root}?before=${next}`}>Older</ButtonLink>}
    </nav>
  )
}
