import { diffWords } from '../core/revise/word-diff'
import type { Span } from '../core/text/span'
import type { ChangedSince } from '../schemas/views'

/** A sentence and what it was before a version changed its words; null when none did. */
export interface Changeable extends Span {
  readonly changedSince: ChangedSince | null
}

/** What the whole was that is made of these sentences of a text; null when no version changed any of them. */
export function joinChanges(text: string, old: readonly Changeable[]): ChangedSince | null {
  const changes = old.flatMap(({ changedSince }) => changedSince ?? [])
  const [first] = changes
  if (!first) return null
  const words = old.map(({ start, end, changedSince }, index) => {
    const gap = index === 0 ? '' : text.slice(old[index - 1]?.end, start)
    return gap + (changedSince?.text ?? text.slice(start, end))
  })
  const changedBy = changes.some((change) => change.changedBy)
    ? { changedBy: [...new Set(changes.flatMap((change) => change.changedBy ?? []))] }
    : {}
  const version = Math.max(...changes.map((change) => change.version))
  return { ...first, text: words.join(''), version, ...changedBy }
}

/** What each part of a changed sentence was: null for a part whose words are as they were. Parts in reading order. */
export function partChange(
  text: string,
  { start, end, changedSince }: Changeable,
  parts: readonly Span[],
): (ChangedSince | null)[] {
  if (!changedSince) return parts.map(() => null)
  const before = parts.map(() => '')
  let place = start
  for (const { op, text: words } of diffWords(changedSince.text, text.slice(start, end))) {
    for (const [index, part] of parts.entries()) {
      // The gap before a part belongs to the part before it.
      const first = index === 0 ? start : part.start
      const after = parts[index + 1]?.start ?? end + 1
      if (op === 'delete' && first <= place && place < after) before[index] += words
      if (op === 'equal') before[index] += text.slice(Math.max(first, place), Math.min(after, place + words.length))
    }
    if (op !== 'delete') place += words.length
  }
  return parts.map((part, index) => {
    const words = before[index]?.trim() ?? ''
    return words === text.slice(part.start, part.end) ? null : { ...changedSince, text: words }
  })
}
