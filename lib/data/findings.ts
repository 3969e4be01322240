import type { ErrorCode } from '../core/review/error-codes'
import type { Span } from '../core/text/span'
import type { Db } from './client'

export interface StoredFinding extends Span {
  readonly id: string
  readonly code: ErrorCode
  readonly message: string
  readonly related: readonly Span[]
  readonly state: 'open' | 'accepted' | 'dismissed'
}

/** The findings that stand in a version, in reading order. */
export async function findingsOf(db: Db, versionId: string): Promise<readonly StoredFinding[]> {
  const rows = await db.anchor.findMany({
    where: { versionId, findingId: { not: null } },
    select: { start: true, end: true, finding: true },
    orderBy: { start: 'asc' },
  })
  return rows.flatMap(({ start, end, finding }) =>
    finding
      ? {
          id: finding.id,
          code: finding.code as ErrorCode,
          start,
          end,
          message: finding.message,
          related: JSON.parse(finding.related) as Span[],
          state: finding.state as StoredFinding['state'],
        }
      : [],
  )
}
