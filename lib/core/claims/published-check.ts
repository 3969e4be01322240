import type { WrittenRating } from './written-rating'

/** What a published check says besides claim, address and verdict, as it was written. */
export interface PublishedCheck {
  /** Who checked it. */
  readonly publisher: string | null
  /** ISO day. */
  readonly date: string | null
  readonly rating: WrittenRating
  readonly explanation: string | null
  /** Who claimed it, and where. */
  readonly claimant: string | null
  readonly appearance: string | null
}

/** A rating as one reads it: "Half true (3, 1 to 5)". */
export function sayRating({ name, value, best, worst }: WrittenRating): string | null {
  if (value === null) return name
  const scale = best === null && worst === null ? `${value}` : `${value}, ${worst ?? 1} to ${best ?? 5}`
  return name === null ? scale : `${name} (${scale})`
}
