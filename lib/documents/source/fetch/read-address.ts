import { FETCH_REFUSALS } from './fetch-refusals'

const LONGEST = 2_048
/** Below 1024 only the two that are for the web; above, all but those that browsers keep from pages, too. */
const FIRST_FREE = 1_024
const WEB_PORTS: readonly number[] = [80, 443]
const OTHER_SERVICES: ReadonlySet<number> = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
])

/** A web address that may be asked for, read as browsers do. Throws `RefusedDocument`. `base` is what led to it. */
export function readAddress(written: string, base?: URL): URL {
  const trimmed = written.trim()
  if (trimmed.length > LONGEST || !URL.canParse(trimmed, base)) throw FETCH_REFUSALS.noAddress()
  const address = new URL(trimmed, base)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') throw FETCH_REFUSALS.noAddress()
  if (address.username !== '' || address.password !== '') throw FETCH_REFUSALS.withPassword()
  const port = Number(address.port || (address.protocol === 'https:' ? 443 : 80))
  const isOpen = port >= FIRST_FREE ? !OTHER_SERVICES.has(port) : WEB_PORTS.includes(port)
  if (!isOpen) throw FETCH_REFUSALS.port(address.port)
  return address
}
