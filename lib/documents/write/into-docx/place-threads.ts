import type { Document } from '../../../core/text/document'
import type { FileChange, FileThread } from './file-change'
import type { ChangePlan } from './plan-changes'
import type { Units } from './units'
import type { XmlElement } from './xml-tree'

/** An end of a comment's range, at the edge of a unit. */
export interface PlacedMarker {
  readonly unit: number
  readonly side: 'before' | 'after'
  /** Among what stands there: 0 and 1 before the new words, 3 behind them. */
  readonly rank: number
  readonly isStart: boolean
  readonly xml: string
}

interface Range {
  readonly first: number
  readonly last: number
}

/** The ends of the ranges of threads. `idsOf` says the numbers of a thread's comments, its answers last. */
export function placeThreads(
  document: Document,
  units: Units,
  plan: ChangePlan,
  changes: readonly FileChange[],
  threads: readonly { readonly thread: FileThread; readonly ids: readonly number[] }[],
): PlacedMarker[] {
  return threads.flatMap(({ thread, ids }) => {
    const range = rangeOf(document, units, plan, thread)
    if (!range) return []
    const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('')
    const ends = ids
      .map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
      .join('')
    return [
      { ...startOf(range, plan, changes, thread), isStart: true, xml: starts },
      { ...endOf(range, plan, changes, thread), isStart: false, xml: ends },
    ]
  })
}

/** The units that a thread is on, with all of the changes that it is on a part of; a block, or the first one, where its words are not. */
function rangeOf(
  { blocks }: Document,
  units: Units,
  { cutBy }: ChangePlan,
  { start, end }: FileThread,
): Range | undefined {
  const { unitAt } = units.map
  let [first, last] = [-1, -1]
  for (let at = start; at < end; at++) {
    const unit = unitAt[at] ?? -1
    if (unit < 0) continue
    if (first < 0) first = unit
    last = unit
  }
  if (first < 0 || last < first) {
    const home = blocks.find((block) => start <= block.end && units.edgeOf(block, 'first') >= 0 && end > start)
    const block = home ?? blocks.find((one) => units.edgeOf(one, 'first') >= 0)
    if (!block) return undefined
    ;[first, last] = [units.edgeOf(block, 'first'), units.edgeOf(block, 'last')]
  }
  const isOneChange = (a: number, b: number) =>
    cutBy[a] !== -1 && cutBy[a] === cutBy[b] && units.paragraphAt(a) === units.paragraphAt(b)
  while (isOneChange(first - 1, first) || isInside(units, first)) first--
  while (isOneChange(last + 1, last) || isInside(units, last + 1)) last++
  return { first, last }
}

/** Whether a unit is the second half of a character, or inside the number of a note. */
function isInside({ pieceAt }: Units, unit: number): boolean {
  const piece = pieceAt(unit)
  if (!piece || unit === piece.first) return false
  return piece.element.name !== 'w:t' || /[\udc00-\udfff]/.test(piece.text[unit - piece.first] ?? '')
}

type Spot = Pick<PlacedMarker, 'unit' | 'side' | 'rank'>

/** Before the first words, those that were put in there included. */
function startOf({ first }: Range, plan: ChangePlan, changes: readonly FileChange[], { start }: FileThread): Spot {
  const isOf = (all: ReadonlyMap<number, readonly { readonly change: number }[]>, unit: number) =>
    all.get(unit)?.some(({ change }) => (changes[change]?.start ?? 0) >= start)
  if (isOf(plan.after, first - 1)) return { unit: first - 1, side: 'after', rank: 1 }
  return { unit: first, side: 'before', rank: isOf(plan.before, first) ? 1 : 3 }
}

/** Behind the last words and what replaces them. */
function endOf({ last }: Range, plan: ChangePlan, changes: readonly FileChange[], { start, end }: FileThread): Spot {
  const takesIn = plan.after.get(last)?.some(({ change }) => {
    const from = changes[change]?.start ?? 0
    return from < end || (from === end && start === end)
  })
  return { unit: last, side: 'after', rank: takesIn ? 3 : 0 }
}

/** What of a paragraph an element stands in, a link, a field or a change; the element itself where it stands in nothing else. */
export function topOf(element: XmlElement | undefined): XmlElement | undefined {
  let at = element
  while (at?.parent && !/^w:(?:p|body|tc)$/.test(at.parent.name)) at = at.parent
  return at
}
