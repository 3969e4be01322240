import { afterPaint } from '../_engine/after-paint'

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const
/** Milliseconds after which nobody need stir: by then the article can be read, and the line may go at any time. */
const PATIENCE = 5000

/** Does something once, as soon as somebody stirs or a little later: what comes with the page is on the screen by then. Answers what stops it. */
export function onFirstStir(work: () => void): () => void {
  const stirred = new AbortController()
  const { signal } = stirred
  const begin = () => {
    stirred.abort()
    // What it was that somebody did is to be seen first.
    afterPaint(work)
  }
  for (const sign of SIGNS) document.addEventListener(sign, begin, { signal, passive: true })
  const waiting = setTimeout(begin, PATIENCE)
  signal.addEventListener('abort', () => clearTimeout(waiting))
  return () => stirred.abort()
}
