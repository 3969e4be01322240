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
export function LogPaging({
  root,
  query = {},
  isFirst,
  next,
}: {
  root: string
  /** What the address says besides, such as a filter. */
  query?: Readonly<Record<string, string>>
  isFirst: boolean
  next: number | null
}) {
  const address = (more: Readonly<Record<string, string>>) => {
    const params = new URLSearchParams({ ...query, ...more })
    return params.size > 0 ? `${root}?${params}` : root
  }
  if (isFirst && next === null) return null
  return (
    <nav className={styles.paging} aria-label="Pages">
      {!isFirst && <ButtonLink href={address({})}>Newest</ButtonLink>}
      {next !== null && <ButtonLink href={address({ before: `${next}` })}>Older</ButtonLink>}
    </nav>
  )
}
