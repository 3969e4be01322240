import type { Edit } from '../revise/edit'
import type { Span } from '../text/span'
import { firstWhere, mapPositions } from './map-position'

/** Where a mark of the old text stands in the new one. */
export interface CarriedMark extends Span {
  readonly id: string
  /**
   * `exact`: same words, same place. `moved`: same words, another place. `changed`: words inside it were edited.
   * `orphan`: all its words are gone; it is empty, at the place where it stood.
   */
  readonly how: 'exact' | 'moved' | 'changed' | 'orphan'
}

const WORD = /[\p{L}\p{N}]/u
const INK = /\S/

/**
 * Carries marks from one version to the next. An edit inside a mark changes it, even when it replaces all its words;
 * an edit that swallows the mark, or leaves it no word, orphans it; an insertion exactly at its edge is outside it.
 * Marks may overlap and come in any order, and are answered in theirs. Edits are sorted and do not overlap.
 */
export function carry(
  from: string,
  edits: readonly Edit[],
  marks: readonly (Span & { readonly id: string })[],
): CarriedMark[] {
  const real = edits.filter(({ start, end, replacement }) => from.slice(start, end) !== replacement)
  const map = mapPositions(real)
  return marks.map((mark) => {
    const { start, end } = map.inner(mark)
    const first = firstWhere(real.length, (index) => (real[index]?.end ?? 0) > mark.start)
    const isTouched = (real[first]?.start ?? Number.POSITIVE_INFINITY) < mark.end
    if (isTouched && !hasWordsLeft(from, real, first, mark)) return { id: mark.id, how: 'orphan', start, end: start }
    const isInPlace = start === mark.start && end === mark.end
    return { id: mark.id, how: isTouched ? 'changed' : isInPlace ? 'exact' : 'moved', start, end }
  })
}

/** Whether any word stands in what the mark covers now. A mark that never held a word, such as a dash, keeps to its characters. */
function hasWordsLeft(from: string, edits: readonly Edit[], first: number, mark: Span): boolean {
  const wanted = WORD.test(from.slice(mark.start, mark.end)) ? WORD : INK
  let at = mark.start
  for (let index = first; at < mark.end; index++) {
    const edit = edits[index]
    if (!edit || edit.start >= mark.end) return wanted.test(from.slice(at, mark.end))
    if (wanted.test(from.slice(at, Math.max(at, edit.start)))) return true
    if (edit.start >= mark.start && edit.end <= mark.end && wanted.test(edit.replacement)) return true
    at = edit.end
  }
  return false
}
