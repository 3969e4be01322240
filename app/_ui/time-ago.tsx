'use client'

import { useSyncExternalStore } from 'react'
import { timeAgo } from './time-ago-words'

const nothingToWatch = () => () => {}

/** How long ago, in words; the tip and the machine-readable time are exact. `now` is the time the page was made. */
export function TimeAgo({ time, now }: { time: string; now: number }) {
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
