'use client'

import { useSyncExternalStore } from 'react'
import { timeAgo } from './time-ago-words'
import { useMinute } from './use-minute'

const nothingToWatch = () => () => {}

/** How long ago, in words; the tip and the machine-readable time are exact. `now` is the time the page was made; it goes on
 * from there. */
export function TimeAgo({ time, now: atFirst }: { time: string; now: number }) {
  const now = useMinute(atFirst)
  // The browser alone knows the time zone of the person who reads.
  const exact = useSyncExternalStore(
    nothingToWatch,
    () => new Date(time).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' }),
    () => undefined,
  )
  return (
    <time dateTime={time} title={exact}>
      {timeAgo(Date.parse(time), now)}
    </time>
  )
}
