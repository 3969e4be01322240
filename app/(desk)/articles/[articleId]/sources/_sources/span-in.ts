import type { Span } from '@/lib/core/text/span'

/** `12-40` as the span it means; null for anything else. */
export function spanIn(written: string | undefined): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(written ?? '') ?? []
  return start !== undefined && Number(end) > Number(start) ? { start: Number(start), end: Number(end) } : null
}
