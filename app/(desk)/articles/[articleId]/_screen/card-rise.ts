import type { CardBox } from '../_engine/layout-cards'
import { riseToFit } from '../_engine/leading-cards'

/**
 * How far the cards of the sentence that is being read stand above their line, so that all of them are on screen. It is
 * found once for each sentence: cards that moved whenever the page was scrolled would be restless.
 */
export class CardRise {
  #first = ''
  #height = 0
  #rise = 0

  /** Pixels. `isSettled`: the sentence has been scrolled to where it is going to be read. */
  of(group: readonly CardBox[], gap: number, column: HTMLElement, isSettled: boolean): number {
    const [first] = group
    if (!first) return 0
    const height = group.reduce((sum, card) => sum + card.height + gap, 0)
    if (first.id === this.#first && height === this.#height) return this.#rise
    if (first.id !== this.#first && !isSettled) return 0
    this.#first = first.id
    this.#height = height
    this.#rise = riseToFit(height, roomAround(first.top, column))
    return this.#rise
  }
}

/** From a line of the margin to where the header of the screen and its foot begin. */
function roomAround(top: number, column: HTMLElement) {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const line = column.getBoundingClientRect().top + top
  return {
    above: line - Number.parseFloat(scrollPaddingTop),
    below: window.innerHeight - Number.parseFloat(scrollPaddingBottom) - line,
  }
}
