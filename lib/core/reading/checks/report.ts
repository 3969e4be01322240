import type { Span } from '../../text/span'
import type { Finding, Replacement } from '../reading'
import type { FindingKind } from './kinds'

/** A finding on a span. Of the related ones only their offsets are kept. */
export const report = (
  code: FindingKind,
  span: Span,
  message: string,
  related: readonly Span[] = [],
  correction?: Replacement,
): Finding => ({
  code,
  start: span.start,
  end: span.end,
  message,
  related: related.map(({ start, end }) => ({ start, end })),
  ...(correction ? { correction } : {}),
})
