import { standingFindings } from '../core/review/findings/standing-findings'
import { overlaps, type Span } from '../core/text/span'
import { annotationsOver } from '../data/annotations'
import type { Db } from '../data/client'
import { findFindings, findingsOff, type StoredFinding } from '../data/findings'

interface Changed {
  /** As they are shown now. */
  readonly standing: readonly StoredFinding[]
  /** Ids of those that are not shown now. */
  readonly gone: readonly string[]
}

/**
 * The findings that a change concerns: those with these ids, and those on whose words a mark was made or taken away,
 * which hides them or shows them again. `marks` are the changed ones, deleted or not.
 */
export async function changedFindings(
  db: Db,
  versionId: string,
  ids: readonly string[],
  marks: readonly Span[],
): Promise<Changed> {
  const near = await findFindings(db, versionId, ids, spanOf(marks))
  const found = near.filter((finding) => ids.includes(finding.id) || marks.some((mark) => overlaps(mark, finding)))
  const whole = spanOf(found)
  if (!whole) return { standing: [], gone: ids }
  const standing = standingFindings(found, await annotationsOver(db, versionId, whole), await findingsOff(db))
  const shown = new Set(standing.map(({ id }) => id))
  return { standing, gone: [...ids, ...found.map(({ id }) => id)].filter((id) => !shown.has(id)) }
}

/** From the first start to the last end. */
function spanOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
