/** Pixels at the top that the bar and some air take. */
const HEADROOM = 72

/**
 * Brings words so far up that what opens below them leaves them to be read, on a screen that has no room beside them.
 * Words that stand in its upper half already stay where they are.
 */
export function scrollClear({ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): void {
  if (top >= HEADROOM && bottom <= window.innerHeight / 2) return
  window.scrollBy({ top: top - HEADROOM })
}
