import type { CardBox } from '../_engine/layout-cards'
import { type Room, riseToFit, sinkToFit } from '../_engine/leading-cards'

/**
 * How far the cards that are being looked at may stand off their line: above it, so that all of them are on screen, or
 * below it, so that others have room. It is found once for each sentence: cards that moved whenever the page was
 * scrolled would be restless.
 */
export class CardLeeway {
  #first = ''
  #height = 0
  /** Pixels. */
  rise = 0
  sink = 0

  /** `isSettled`: the sentence has been scrolled to where it is going to be read. */
  of(group: readonly CardBox[], gap: number, column: HTMLElement, isSettled: boolean): this {
    const [first] = group
    const height = group.reduce((sum, card) => sum + card.height + gap, 0)
    const isKnown = first?.id === this.#first && height === this.#height
    if (!first || isKnown || (first.id !== this.#first && !isSettled)) {
      if (first?.id !== this.#first) this.rise = 0
      return this
    }
    const room = roomAround(first.top, column)
    this.#first = first.id
    this.#height = height
    this.rise = riseToFit(height, room)
    this.sink = sinkToFit(height, room)
    return this
  }
}

/** From a line of the margin to where the header of the screen and its foot begin. */
function roomAround(top: number, column: HTMLElement): Room {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const line = column.getBoundingClientRect().top + top
  return {
    above: line - Number.parseFloat(scrollPaddingTop),
    below: window.innerHeight - Number.parseFloat(scrollPaddingBottom) - line,
  }
}
