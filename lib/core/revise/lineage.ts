import type { Span } from '../text/span'
import type { Edit } from './edit'

/**
 * How a text came of a first one by edits made one after the other, with who made which. In the order of the text: what
 * stands of the first text, what of it was cut, and what was put in.
 */
export interface Lineage<E extends Edit> {
  readonly first: string
  readonly pieces: readonly Piece<E>[]
}

type Piece<E> =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'cut'; readonly start: number; readonly end: number; readonly by: E }
  | { readonly kind: 'new'; readonly text: string; readonly by: E }

/** A text to which nothing has been done. */
export const lineageOf = <E extends Edit>(first: string): Lineage<E> => ({
  first,
  pieces: first === '' ? [] : [{ kind: 'kept', start: 0, end: first.length }],
})

const lengthOf = <E>(piece: Piece<E>) =>
  piece.kind === 'kept' ? piece.end - piece.start : piece.kind === 'new' ? piece.text.length : 0

/** The lineage after edits to the text as it is by now; they are sorted and do not overlap. */
export function extendLineage<E extends Edit>({ first, pieces }: Lineage<E>, edits: readonly E[]): Lineage<E> {
  const out: Piece<E>[] = []
  let at = 0
  let index = 0
  let offset = 0
  /** Takes over the pieces up to a place of the text; those that are in an edit are cut by it. */
  function takeUpTo(place: number, by?: E) {
    while (index < pieces.length) {
      const piece = pieces[index] as Piece<E>
      const length = lengthOf(piece)
      if (length === 0) {
        // What was cut at this place before goes with the words behind it, or stands before what is put in here.
        if (at > place) return
        out.push(piece)
        index++
        continue
      }
      const size = Math.min(length - offset, place - at)
      if (size <= 0) return
      const part = partOf(piece, offset, size)
      if (!by) out.push(part)
      else if (part.kind === 'kept') out.push({ kind: 'cut', start: part.start, end: part.end, by })
      at += size
      offset += size
      if (offset === length) {
        index++
        offset = 0
      }
    }
  }
  for (const edit of edits) {
    takeUpTo(edit.start)
    takeUpTo(edit.end, edit)
    if (edit.replacement !== '') out.push({ kind: 'new', text: edit.replacement, by: edit })
  }
  takeUpTo(Number.POSITIVE_INFINITY)
  return { first, pieces: out }
}

function partOf<E>(piece: Piece<E>, offset: number, size: number): Piece<E> {
  if (piece.kind === 'new') return { ...piece, text: piece.text.slice(offset, offset + size) }
  return { ...piece, start: piece.start + offset, end: piece.start + offset + size }
}

/** The edits that make the text of the first one, each a copy of the one that did it last. Sorted; some may touch. */
export function editsIn<E extends Edit>({ first, pieces }: Lineage<E>): E[] {
  const edits: E[] = []
  let at = 0
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece<E>
    if (piece.kind === 'kept') {
      at = piece.end
      index++
      continue
    }
    const group: E[] = []
    const from = at
    let words = ''
    for (let next: Piece<E> | undefined = piece; next && next.kind !== 'kept'; next = pieces[++index]) {
      const last = group.at(-1)
      if (next.kind === 'cut') {
        if (last && last.end === next.start && last.replacement === '' && isSame(last, next.by)) {
          group[group.length - 1] = { ...last, end: next.end }
        } else group.push({ ...next.by, start: next.start, end: next.end, replacement: '' })
        at = next.end
      } else {
        words += next.text
        if (last && isSame(last, next.by))
          group[group.length - 1] = { ...last, replacement: last.replacement + next.text }
        else group.push({ ...next.by, start: at, end: at, replacement: next.text })
      }
    }
    // Words that were cut and put back are what they were.
    if (first.slice(from, at) !== words) edits.push(...group)
  }
  return edits
}

/** Whether two edits are parts of one, as far as others can tell. */
const isSame = <E extends Edit>(
  { start: _a, end: _b, replacement: _c, ...one }: E,
  { start: _d, end: _e, replacement: _f, ...other }: E,
) => Object.entries(one).every(([key, value]) => (other as Record<string, unknown>)[key] === value)

/** The place in the first text of a span of the text by now; words that were put in have that of what they replaced. */
export function spanInFirst<E extends Edit>({ pieces }: Lineage<E>, { start, end }: Span): Span {
  let at = 0
  let place = 0
  /** Where the changes at hand begin in the first text. */
  let from = 0
  let first: number | undefined
  let last = 0
  pieces.forEach((piece, index) => {
    const length = lengthOf(piece)
    const until = at + length
    const isTouched = length > 0 && at < end && start < until
    if (piece.kind === 'kept') {
      if (isTouched) {
        first ??= piece.start + Math.max(0, start - at)
        last = piece.start + Math.min(length, end - at)
      }
      place = piece.end
      from = place
    } else if (piece.kind === 'cut') place = piece.end
    else if (isTouched) {
      first ??= from
      last = Math.max(place, endOfCuts(pieces, index, place))
    }
    at = until
  })
  if (first !== undefined) return { start: first, end: Math.max(first, last) }
  return { start: placeOf(pieces, start), end: placeOf(pieces, start) }
}

/** Where the changes that a piece is among end in the first text. */
function endOfCuts<E>(pieces: readonly Piece<E>[], index: number, place: number): number {
  let end = place
  for (let next = index; pieces[next] && pieces[next]?.kind !== 'kept'; next++) {
    const piece = pieces[next] as Piece<E>
    if (piece.kind === 'cut') end = piece.end
  }
  return end
}

function placeOf<E>(pieces: readonly Piece<E>[], offset: number): number {
  let at = 0
  let place = 0
  for (const piece of pieces) {
    const length = lengthOf(piece)
    if (piece.kind !== 'new') {
      if (piece.kind === 'kept' && offset <= at + length) return piece.start + Math.max(0, offset - at)
      place = piece.end
    } else if (offset <= at + length) return place
    at += length
  }
  return place
}
