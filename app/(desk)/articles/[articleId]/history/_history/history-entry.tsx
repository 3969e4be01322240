import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { LogEntry } from '@/app/_ui/log'
import type { HistoryEntry as Entry } from '@/lib/use-cases/read-history'
import { describeAct } from './describe-act'
import styles from './history.module.css'

interface HistoryEntryProps {
  entry: Entry
  articleId: string
  /** The number of the version on the desk. */
  version: number
  names: ReadonlyMap<string, string>
  now: number
}

/** Who did what and when, what it was and what it is, and the words it is about. */
export function HistoryEntry({ entry, articleId, version, names, now }: HistoryEntryProps) {
  const { did, from, to, said } = describeAct(entry, names)
  const { place, aboutId } = entry
  const isOnDesk = place?.version === version && !place.isDeleted
  return (
    <LogEntry
      time={entry.at}
      now={now}
      line={
        <>
          <strong>{entry.actorName}</strong> {did}
          {place && !isOnDesk && <span className={styles.version}> in version {place.version}</span>}
        </>
      }
    >
      {(from ?? to) !== undefined && <Change from={from} to={to} />}
      {said && <p className={styles.said}>{said}</p>}
      {place && (
        <Link
          className={styles.words}
          href={isOnDesk ? `/articles/${articleId}#${aboutId}` : `/articles/${articleId}/versions/${place.version}`}
        >
          {place.words}
        </Link>
      )}
    </LogEntry>
  )
}

function Change({ from, to }: { from?: string; to?: string }) {
  return (
    <p className={styles.change}>
      {from !== undefined && (
        <span className={to === undefined ? undefined : styles.before}>
          <span className="only-heard">from </span>
          {from}
        </span>
      )}
      {from !== undefined && to !== undefined && <ArrowRight aria-hidden />}
      {to !== undefined && (
        <span>
          <span className="only-heard">{from === undefined ? ': ' : ' to '}</span>
          {to}
        </span>
      )}
    </p>
  )
}
