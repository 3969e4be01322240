import type { PlacedNote } from './source-note'
import type { Span } from './span'

/** The sentence that a note speaks of. The number of a footnote may stand behind the full stop, and so with the next. */
export function sentenceOfNote<Sentence extends Span>(
  { kind, start, end }: Pick<PlacedNote, 'kind' | 'start' | 'end'>,
  sentences: readonly Sentence[],
): Sentence | undefined {
  const holds = sentences.find((one) => one.start <= start && start < one.end)
  if (holds && (kind === 'comment' || holds.start < start)) return holds
  return sentences.findLast((one) => one.end <= start) ?? holds ?? sentences.find((one) => one.start < end)
}
