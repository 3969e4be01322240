import type { Redraft } from '../revise/redraft'
import type { Document } from '../text/document'
import type { Span } from '../text/span'
import { carry } from './carry'
import { type Candidate, isLikely, type LostWords, type Search, searchAmong, surePlace } from './find-again'

/** A mark of the old text, with what it is known by. */
export interface KnownMark extends Span, LostWords {
  readonly id: string
  /** Lost its place in an earlier version; its words are looked for again. */
  readonly isLost?: boolean
}

/** Where it stands in a text that was edited elsewhere. */
export interface RedraftedMark extends Span {
  readonly id: string
  /**
   * As `carry` answers; `needs-look` where only words like its own were found, or several places may be theirs: it
   * stands at the best of them, and a person says which.
   */
  readonly how: 'exact' | 'moved' | 'changed' | 'needs-look' | 'orphan'
}

/**
 * Carries marks into a text that was edited elsewhere. What the difference can place, it places; what it lost is looked
 * for, by its words and those around them, where something new was written. In the order of the marks.
 */
export function carryRedraft(
  to: Document,
  { moved, edits }: Pick<Redraft, 'moved' | 'edits'>,
  marks: readonly KnownMark[],
): RedraftedMark[] {
  const search = lazily(() => searchAmong(to.text, writtenPlaces(edits)))
  const placed = marks.map((mark) => ({ ...moved.place(mark), id: mark.id }))
  return carry(moved.document.text, edits, placed).map((carried, index): RedraftedMark => {
    const mark = marks[index]
    const { id, start, end } = carried
    if (!mark) return carried
    const isWhole = !placed[index]?.isBroken
    if ((carried.how === 'exact' || carried.how === 'moved') && isWhole && !mark.isLost) {
      return { id, start, end, how: start === mark.start && end === mark.end ? 'exact' : 'moved' }
    }
    const found = search()(mark)
    return { id, ...settle(mark, carried, found) }
  })
}

/** What becomes of a mark that did not come along whole. */
function settle(
  mark: KnownMark,
  carried: ReturnType<typeof carry>[number],
  found: readonly Candidate[],
): Omit<RedraftedMark, 'id'> {
  const sure = surePlace(found)
  const hasPlace = carried.how !== 'orphan' && !mark.isLost
  if (sure?.isExact) return { ...spanOf(sure), how: mark.isLost ? 'needs-look' : 'moved' }
  if (hasPlace) return { ...spanOf(carried), how: carried.how === 'changed' ? 'changed' : 'needs-look' }
  const [best] = found
  if (best && isLikely(best)) return { ...spanOf(best), how: 'needs-look' }
  return { start: carried.start, end: carried.start, how: 'orphan' }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Where the edits have put words, in the new text. */
function writtenPlaces(edits: Redraft['edits']): Span[] {
  let shift = 0
  return edits.map(({ start, end, replacement }) => {
    const place = { start: start + shift, end: start + shift + replacement.length }
    shift += replacement.length - (end - start)
    return place
  })
}

function lazily(make: () => Search): () => Search {
  let made: Search | undefined
  return () => {
    made ??= make()
    return made
  }
}
