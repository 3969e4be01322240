import type { Span } from '../../text/span'
import type { ErrorCode } from '../error-codes'
import type { FindingMark } from '../vocabulary'

interface Kind {
  readonly kind: FindingMark
  readonly code: ErrorCode | null
  /** Kind and words; see `findingKey`. */
  readonly key: string
}

/** A finding of an article, with what is known of where it stands in the new text. */
export interface KnownFinding extends Kind {
  readonly id: string
  /** Where its words stand in the new text, when no edit touched them and it stood in the text before. */
  readonly place?: Span
}

/**
 * Which finding of the article each new reading is: the id, or undefined for what is new. First what stands where an
 * untouched finding of its kind has come to stand, whatever was changed around it; then what has the words of one,
 * wherever it stands. Of two that have the same words, the one comes first that stood in the text before. Each finding is
 * taken once.
 */
export function matchFindings(
  known: readonly KnownFinding[],
  found: readonly (Kind & Span)[],
): readonly (string | undefined)[] {
  const matched = found.map((): string | undefined => undefined)
  const taken = new Set<string>()
  const take = (index: number, id: string | undefined) => {
    if (id === undefined) return
    matched[index] = id
    taken.add(id)
  }
  const placed = new Map<string, string>()
  for (const { id, kind, code, place } of known) if (place) addFirst(placed, at({ kind, code, ...place }), id)
  found.forEach((one, index) => {
    const id = placed.get(at(one))
    if (id !== undefined && !taken.has(id)) take(index, id)
  })
  const byKey = new Map<string, string[]>()
  const standing = known.filter(({ place }) => place)
  for (const { id, key } of [...standing, ...known.filter(({ place }) => !place)]) {
    if (taken.has(id)) continue
    const same = byKey.get(key)
    if (same) same.push(id)
    else byKey.set(key, [id])
  }
  found.forEach(({ key }, index) => {
    if (matched[index] === undefined) take(index, byKey.get(key)?.shift())
  })
  return matched
}

const at = ({ kind, code, start, end }: Omit<Kind, 'key'> & Span) => `${code ?? kind} ${start} ${end}`

function addFirst(map: Map<string, string>, key: string, id: string): void {
  if (!map.has(key)) map.set(key, id)
}
