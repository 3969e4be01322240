import type { Span } from '@/lib/core/text/span'
import type { DeskState } from './types'

/** What an act is about: the selected words or, without any, the focused sentences. */
export function spanHere({
  selection,
  focus,
  objects,
}: Pick<DeskState, 'selection' | 'focus' | 'objects'>): Span | null {
  if (selection) return selection
  const first = objects.sentences.get(focus?.ids[0] ?? '')
  const last = objects.sentences.get(focus?.ids.at(-1) ?? '')
  return first && last ? { start: first.start, end: last.end } : null
}
