import { useMinute } from '@/app/_ui/use-minute'

const MINUTE = 60_000
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' })

/** “now”, “4 min”, “14:32” today, “3 Nov” before. Both times in milliseconds. */
export function shortTime(then: number, now: number): string {
  const minutes = Math.floor((now - then) / MINUTE)
  if (minutes < 1) return 'now'
  if (minutes < 60) return `${minutes} min`
  const isToday = new Date(then).toDateString() === new Date(now).toDateString()
  return isToday ? clock.format(then) : day.format(then)
}

/** A time in few letters; the whole of it is the tip. */
export function When({ at }: { at: string }) {
  const then = Date.parse(at)
  const now = useMinute()
  return (
    <time dateTime={at} title={whole.format(then)}>
      {shortTime(then, now)}
    </time>
  )
}
