import type { PartOfText } from './parts-of-text'

/** An article of no more parts than this is drawn whole: there is nothing to win. */
const FEW = 12

/**
 * Knows which parts of the text are on screen or less than a screen away, and which ever were. Those are drawn with all
 * that lies on them; the others stand as plain words, which are quick to draw and still found by the browser's own
 * search. A part that was drawn stays so, because words may be selected in it.
 */
export class NearParts {
  /** Indices of the first and the last block that is near. */
  range: readonly [number, number] = [0, 0]
  #parts: readonly PartOfText[] = []
  readonly #near = new Set<number>()
  readonly #drawn = new Set<number>()
  readonly #listeners = new Map<number | 'range', Set<() => void>>()

  /** To be called before the parts of a version are drawn, with the block that will be looked at first. */
  expect(parts: readonly PartOfText[], block: number): void {
    const isFirst = this.#parts.length === 0
    this.#parts = parts
    const opening = this.#partOf(block)
    if (opening) this.#drawn.add(opening.index)
    // Of another version about as much is near, until it is known: what stands beside it must not go for a moment.
    const last = parts.at(-1)?.last ?? 0
    const [from, to] = isFirst && opening ? [opening.first, opening.last] : this.range
    this.range = [Math.min(from, last), Math.min(to, last)]
  }

  isDrawn(part: number): boolean {
    return this.#parts.length <= FEW || this.#drawn.has(part)
  }

  /** Draws the part of a block that is about to be needed, wherever it is. */
  drawBlock(block: number): void {
    const part = this.#partOf(block)
    if (part) this.#draw(part.index)
  }

  /** A number: told when that part is to be drawn; 'range': told when other blocks are near. */
  subscribe(to: number | 'range', listener: () => void): () => void {
    const listeners = this.#listeners.get(to) ?? new Set()
    this.#listeners.set(to, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  /** Watches the elements of the parts, which carry `data-part`. Answers what stops it. */
  watch(elements: Iterable<Element>): () => void {
    const observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: '100% 0px' })
    for (const element of elements) observer.observe(element)
    return () => {
      observer.disconnect()
      this.#near.clear()
    }
  }

  #partOf(block: number): PartOfText | undefined {
    return this.#parts.find(({ last }) => block <= last)
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const part = Number(target.getAttribute('data-part'))
      if (isIntersecting) this.#near.add(part)
      else this.#near.delete(part)
    }
    if (this.#near.size === 0) return
    for (const part of this.#near) this.#draw(part)
    const first = this.#parts[Math.min(...this.#near)]?.first ?? 0
    const last = this.#parts[Math.max(...this.#near)]?.last ?? first
    if (first === this.range[0] && last === this.range[1]) return
    this.range = [first, last]
    this.#tell('range')
  }

  #draw(part: number): void {
    if (this.isDrawn(part)) return
    this.#drawn.add(part)
    this.#tell(part)
  }

  #tell(what: number | 'range'): void {
    for (const listener of this.#listeners.get(what) ?? []) listener()
  }
}
