import type { Span } from '@/lib/core/text/span'
import type { BlockSlice } from './types'

/** Something that stands in the margin, by the place it speaks of. */
interface Placed {
  readonly key: string
  readonly at: Span
  readonly block: number
}

/**
 * Which of the items of the margin, given in reading order, are to stand beside their sentence while `sentence` is being
 * read: its own. While one without any is read, those of the nearest sentence before it that has some, so that nothing
 * moves on the way.
 */
export function leadingCards(
  items: readonly Placed[],
  sentence: Span,
  blocks: readonly Pick<BlockSlice, 'sentences'>[],
): readonly string[] {
  const last = items.findLast(({ at }) => at.start < sentence.end)
  if (!last) return []
  const home = blocks[last.block]?.sentences.find((one) => one.start <= last.at.start && last.at.start < one.end)
  const { start, end } = home ?? last.at
  return items.filter(({ at }) => start <= at.start && (at.start < end || at.start === start)).map(({ key }) => key)
}

/** From a line to the top and to the foot of the screen, in pixels. */
export interface Room {
  readonly above: number
  readonly below: number
}

/**
 * How far cards that are together `height` high rise above their line, so that all of them are on screen: no farther
 * than to its top. Pixels.
 */
export const riseToFit = (height: number, { above, below }: Room) => Math.max(0, Math.min(height - below, above))

/** Farther from its line than this part of the screen nobody takes a card to belong there. */
const NEAR = 1 / 3

/** How far below their line such cards may stand and still be on screen and near it. Pixels. */
export const sinkToFit = (height: number, { above, below }: Room) =>
  Math.max(0, Math.min(below - height, (above + below) * NEAR))
