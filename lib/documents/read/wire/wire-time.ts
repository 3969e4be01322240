const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/

/** A time as wires write it, `20140829T134951+0000` or `2017-10-11T10:41:00+01:00`, as ISO 8601; without a zone it counts as UTC. */
export function readWireTime(raw: string | undefined): string | undefined {
  const found = TIME.exec(raw?.trim() ?? '')
  if (!found) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = found
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** The day on which that is where it was written, such as `2014-08-29`. */
export function readWireDay(raw: string | undefined): string | undefined {
  if (!readWireTime(raw)) return undefined
  const [, year, month, day] = TIME.exec(raw?.trim() ?? '') ?? []
  return `${year}-${month}-${day}`
}
