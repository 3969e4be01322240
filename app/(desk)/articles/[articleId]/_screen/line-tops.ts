import type { BlockSlice } from '../_engine/types'
import { rangeIn } from './text-dom'
import type { MarginItem } from './use-margin-items'

interface Measured {
  readonly block: BlockSlice
  readonly start: number
  readonly top: number
}

/**
 * Where the line of each item is. Measuring costs, and hardly anything moves: a line that was measured is measured again
 * only when something in its block changed, or all of them when the text has another size.
 */
export class LineTops {
  #measured = new Map<string, Measured>()
  #size = ''

  /** The size of the text as it is now, in pixels. */
  textIs({ width, height }: { readonly width: number; readonly height: number }): void {
    const size = `${width} ${height}`
    if (size !== this.#size) this.#measured.clear()
    this.#size = size
  }

  /** Pixels from the top of `column`, by the key of the item; those whose words are not drawn are left out. */
  of(items: readonly MarginItem[], blocks: readonly BlockSlice[], column: HTMLElement): ReadonlyMap<string, number> {
    const known = this.#measured
    this.#measured = new Map()
    let origin: number | undefined
    for (const { key, at, block: index } of items) {
      const block = blocks[index]
      if (!block) continue
      const before = known.get(key)
      if (before && before.block === block && before.start === at.start) {
        this.#measured.set(key, before)
        continue
      }
      const first = { start: at.start, end: Math.min(at.start + 1, block.end) }
      const line = rangeIn(block, first)?.getClientRects()[0]
      if (!line) continue
      origin ??= column.getBoundingClientRect().top
      this.#measured.set(key, { block, start: at.start, top: line.top - origin })
    }
    return new Map(Array.from(this.#measured, ([key, { top }]) => [key, top]))
  }
}
