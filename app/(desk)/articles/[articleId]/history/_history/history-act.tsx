import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { LogEntry } from '@/app/_ui/log'
import { shownSteps } from '@/lib/core/revise/shown-steps'
import { hasEndlessWord } from '@/lib/core/text/endless-word'
import type { HistoryAct as Entry, HistoryPlace } from '@/lib/use-cases/read-history'
import { ChangedWords } from '../../_screen/changed-words'
import type { Act } from './act'
import { around } from './around'
import { describeAct } from './describe-act'
import styles from './history.module.css'
import { RestoreDeleted } from './restore-deleted'

interface HistoryActProps {
  act: Entry
  articleId: string
  /** The number of the version on the desk. */
  version: number
  names: ReadonlyMap<string, string>
  now: number
}

/** Who did what and when, what it was and what it became, and the words it was done to, as they were then. */
export function HistoryAct({ act, articleId, version, names, now }: HistoryActProps) {
  const { did, from, to, wording, said } = describeAct(act, names)
  const { places, count } = act
  const then = places[0]?.version
  const more = count - places.length
  return (
    <LogEntry
      time={act.at}
      now={now}
      line={
        <>
          <strong>{act.actorName}</strong> {did}
          {then !== undefined && then !== version && <span className={styles.version}> in version {then}</span>}
        </>
      }
    >
      {(from ?? to) !== undefined && <Change from={from} to={to} />}
      {said && <p className={styles.said}>{said}</p>}
      {places.map((place) => (
        <Link
          key={place.id}
          className={styles.words}
          data-endless={hasEndlessWord(place.words) || undefined}
          href={
            place.isOnDesk
              ? `/articles/${articleId}#${place.id}@${place.start}`
              : `/articles/${articleId}/versions/${place.version}`
          }
        >
          {wording ? <Wording wording={wording} place={place} /> : place.words}
        </Link>
      ))}
      {act.deleted && <RestoreDeleted what={did} deleted={act.deleted} />}
      {places.length > 0 && more > 0 && (
        <p className={styles.more}>and {more === 1 ? 'one more sentence' : `${more} more sentences`}</p>
      )}
    </LogEntry>
  )
}

/** Other words where they stand, with some of those around them. */
function Wording({ wording: { from, to }, place }: { wording: NonNullable<Act['wording']>; place: HistoryPlace }) {
  const { prefix, suffix } = around(place)
  return (
    <>
      {prefix}
      <ChangedWords steps={shownSteps({ expected: from, replacement: to })} />
      {suffix}
    </>
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
