import type { LookupFunction } from 'node:net'

export interface FetchLimits {
  /** Milliseconds in all, and without a sign of life from the other side. */
  readonly time: number
  readonly silence: number
  /** Bytes, both as they are sent and unpacked. */
  readonly size: number
  readonly redirects: number
}

export const FETCH_LIMITS: FetchLimits = { time: 30_000, silence: 10_000, size: 10 * 1024 * 1024, redirects: 5 }

export interface FetchOptions {
  /** A closed newsroom: nothing is fetched. */
  readonly isOff?: boolean
  /** IP addresses that are let through although they are private, such as those of an intranet. */
  readonly allow?: readonly string[]
  /** What is kept of besides documents and pages: data for another program. */
  readonly takes?: 'JSON too'
  /** Where those who are visited can look up who we are. */
  readonly publicUrl?: string
  readonly limits?: Partial<FetchLimits>
  /** Finds the addresses of a name; the system's own when left out. */
  readonly lookup?: LookupFunction
}
