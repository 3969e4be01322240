import type { Document } from '../text/document'
import type { Span } from '../text/span'
import type { Edit } from './edit'
import { longestRise } from './longest-rise'
import { minimalEdits } from './minimal-edit'
import { type BlockPair, pairBlocks } from './pair-blocks'
import { type Rearranged, rearrange } from './rearrange'
import { withoutChance } from './without-chance'

/** How a text that was edited elsewhere came of an old one: first whole paragraphs were moved, then words were changed. */
export interface Redraft {
  readonly moved: Rearranged
  /** Applied to the rearranged text they give exactly the new one. */
  readonly edits: readonly Edit[]
  /** The blocks of the new text that stood in another order before. */
  readonly movedBlocks: ReadonlySet<number>
}

/** The same in plain values, as far as finding it is work; `order` is that of the old blocks (see `rearrange`). */
export interface RedraftPlan {
  readonly order: readonly number[]
  readonly edits: readonly Edit[]
  readonly movedBlocks: readonly number[]
}

/**
 * Finds how `to` came of `from`. Moving comes first, so that all the rest is edits in reading order, as corrections are,
 * and the same functions carry what hangs on the words. Of long texts with little in common it takes seconds.
 */
export function planRedraft(from: Document, to: Document): RedraftPlan {
  const pairs = pairBlocks(from, to)
  const staying = new Set(longestRise(pairs.map(({ old }) => old)))
  const order = orderLike(from.blocks.length, pairs, staying)
  const { document } = rearrange(from, order)
  const place = new Map(order.map((block, index) => [block, index]))
  const inOrder = pairs.map(({ old, now }) => ({ old: place.get(old) ?? 0, now }))
  const edits = withoutChance(document.text, editsBetween(document, to, inOrder))
  return { order, edits, movedBlocks: pairs.filter((_, index) => !staying.has(index)).map(({ now }) => now) }
}

/** What was found out about `from`, ready to carry what hangs on its words. */
export const followPlan = (from: Document, { order, edits, movedBlocks }: RedraftPlan): Redraft => ({
  moved: rearrange(from, order),
  edits,
  movedBlocks: new Set(movedBlocks),
})

export const redraft = (from: Document, to: Document): Redraft => followPlan(from, planRedraft(from, to))

/** The old blocks in the order of the new text; those that are gone stay behind the one they followed. */
function orderLike(count: number, pairs: readonly BlockPair[], staying: ReadonlySet<number>): number[] {
  const moving = new Set(pairs.filter((_, index) => !staying.has(index)).map(({ old }) => old))
  /** For each pair, the old block up to which all that stayed comes before it. */
  const limits: number[] = []
  let limit = count
  for (let index = pairs.length - 1; index >= 0; index--) {
    if (staying.has(index)) limit = pairs[index]?.old ?? limit
    limits[index] = limit
  }
  const order: number[] = []
  let next = 0
  const takeUpTo = (end: number) => {
    for (; next < end; next++) if (!moving.has(next)) order.push(next)
  }
  for (const [index, { old }] of pairs.entries()) {
    takeUpTo(limits[index] ?? count)
    if (!staying.has(index)) order.push(old)
  }
  takeUpTo(count)
  return order
}

/** The edits between two texts whose paired blocks stand in one order. Paragraphs with the same words stay. */
function editsBetween(before: Document, to: Document, pairs: readonly BlockPair[]): Edit[] {
  const isSame = ({ old, now }: BlockPair) => blockText(before, old) === blockText(to, now)
  const edits: Edit[] = []
  let from = BEFORE_ALL
  let alike: BlockPair[] = []
  for (const pair of [...pairs, { old: before.blocks.length, now: to.blocks.length }]) {
    if (pair.old < before.blocks.length && !isSame(pair)) alike.push(pair)
    else {
      for (const edit of compareRun(before, to, { from, until: pair }, alike)) edits.push(edit)
      from = pair
      alike = []
    }
  }
  return edits
}

/** Stands before the first block of both texts. */
const BEFORE_ALL: BlockPair = { old: -1, now: -1 }

interface Run {
  /** The pairs on its two sides; they do not belong to it. */
  readonly from: BlockPair
  readonly until: BlockPair
}

/**
 * Compares what stands between two paragraphs that are the same. By its words, because one paragraph may have become two;
 * only where too much has changed for that, paragraph by paragraph.
 */
function compareRun(before: Document, to: Document, { from, until }: Run, alike: readonly BlockPair[]): Edit[] {
  const [old, now] = [between(before, from.old, until.old), between(to, from.now, until.now)]
  const words = minimalEdits(before.text.slice(old.start, old.end), to.text.slice(now.start, now.end), old.start)
  const [all] = words
  const isTooMuch = all !== undefined && all.start === old.start && all.end === old.end && all.end > all.start
  if (!isTooMuch || alike.length === 0) return words
  const edits: Edit[] = []
  let side = from
  for (const pair of alike) {
    edits.push(...compareRun(before, to, { from: side, until: pair }, []))
    edits.push(...minimalEdits(blockText(before, pair.old), blockText(to, pair.now), before.blocks[pair.old]?.start))
    side = pair
  }
  return [...edits, ...compareRun(before, to, { from: side, until }, [])]
}

/** From the end of one block to the start of another. */
const between = ({ text, blocks }: Document, from: number, until: number): Span => ({
  start: blocks[from]?.end ?? 0,
  end: blocks[until]?.start ?? text.length,
})

const blockText = ({ text, blocks }: Document, index: number) => text.slice(blocks[index]?.start, blocks[index]?.end)
