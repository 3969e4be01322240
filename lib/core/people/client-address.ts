/**
 * The address a request came from, out of `x-forwarded-for`. Every proxy adds what it saw at the end, and whatever
 * stands before those may have been invented by the client: with `proxies` trusted proxies only the entry that the
 * outermost of them added can be believed. Without proxies the door has already put the socket's address there.
 */
export function clientAddress(forwardedFor: string | null, proxies: number): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim())
  return entries.at(-Math.max(proxies, 1)) || entries[0] || 'unknown'
}

/**
 * What attempts are counted by. Whoever has one IPv6 address usually has 2^64 of them, so those count by their first
 * 64 bits.
 */
export function addressGroup(address: string): string {
  const bare = address.replace(/^\[|\](:\d+)?$/g, '').toLowerCase()
  const mapped = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(bare)
  if (mapped?.[1]) return mapped[1]
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  return [...first, ...Array<string>(missing).fill('0'), ...last].slice(0, 4).map(withoutZeros).join(':')
}

const withoutZeros = (group: string) => group.replace(/^0+(?=.)/, '')
