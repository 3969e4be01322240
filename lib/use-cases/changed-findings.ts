import { standingFindings } from '../core/review/findings/standing-findings'
import { overlaps, type Span } from '../core/text/span'
import { annotationsOver } from '../data/annotations'
import type { Db } from '../data/client'
import { findingsOf, findingsOff, type StoredFinding } from '../data/findings'

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
  { articleId, versionId }: { readonly articleId: string; readonly versionId: string },
  ids: readonly string[],
  marks: readonly Span[],
): Promise<Changed> {
  if (ids.length === 0 && marks.length === 0) return { standing: [], gone: [] }
  const all = await findingsOf(db, articleId, versionId)
  const found = all.filter((finding) => ids.includes(finding.id) || marks.some((mark) => overlaps(mark, finding)))
  const [first] = found
  if (!first) return { standing: [], gone: ids }
  const whole = { start: first.start, end: found.reduce((last, { end }) => Math.max(last, end), 0) }
  const standing = standingFindings(found, await annotationsOver(db, versionId, whole), await findingsOff(db))
  const shown = new Set(standing.map(({ id }) => id))
  const gone = new Set([...ids, ...found.map(({ id }) => id)].filter((id) => !shown.has(id)))
  return { standing, gone: [...gone] }
}
