/**
 * Takes down when things are painted. Runs in the page, before anything of it; the pages say themselves, by a mark,
 * when the article is there.
 */
export interface Opened {
  /** Milliseconds from the article being there as data to its second frame. */
  readonly fromData: number
  /** Milliseconds from the navigation to that frame. */
  readonly fromNavigation: number
}

export interface Paints {
  readonly opened: Promise<Opened>
  /** Milliseconds from each key press to the end of the frame that shows what it did. */
  readonly keys: number[]
  /** Waits until the frame of the last key press is painted, and a short while more. */
  afterKey(): Promise<void>
}

declare global {
  interface Window {
    paints: Paints
  }
}

const keys: number[] = []
let lastFrame = Promise.resolve()
let tellOpened: (opened: Opened) => void
const opened = new Promise<Opened>((resolve) => {
  tellOpened = resolve
})
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 30 + 30 * Math.random()))
window.paints = { opened, keys, afterKey: () => lastFrame.then(pause) }

const mark = performance.mark.bind(performance)
performance.mark = (name, options) => {
  const entry = mark(name, options)
  // Nothing else tells a script of a mark at once: an observer would hear of it after the drawing.
  if (name === 'article-arrived') {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const fromNavigation = performance.now()
        tellOpened({ fromData: fromNavigation - entry.startTime, fromNavigation })
      }),
    )
  }
  return entry
}

/** A task that is posted in a frame comes after that frame is painted, and an urgent one before what is done for later. */
const endOfFrame = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => void scheduler.postTask(resolve, { priority: 'user-blocking' })),
  )

addEventListener(
  'keydown',
  ({ timeStamp }) => {
    lastFrame = endOfFrame().then(() => void keys.push(performance.now() - timeStamp))
  },
  { capture: true },
)
