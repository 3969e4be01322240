/** Longer than any frame: in a page that nobody sees there are none. Milliseconds. */
const LONGEST_WAIT = 100

/** Does work that nobody waits for once the next frame is painted, so that a key shows first what it did. */
export function afterPaint(work: () => void): void {
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    work()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, LONGEST_WAIT)
}
