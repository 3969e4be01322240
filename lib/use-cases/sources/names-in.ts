import { findPeople } from '../../core/reading/find-people'
import { scanWords } from '../../core/reading/words/scan-words'
import type { Span } from '../../core/text/span'

/** Versions whose names are remembered. Their text never changes. */
const MOST = 30
const known = new Map<string, readonly Span[]>()

/** Where persons are named in the text of a version. */
export function namesIn(versionId: string, text: string): readonly Span[] {
  const before = known.get(versionId)
  const names = before ?? findPeople(scanWords(text)).flatMap(({ mentions }) => mentions)
  known.delete(versionId)
  known.set(versionId, names)
  for (const id of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) known.delete(id)
  return names
}
