/** The line to the server, as whoever waits for it needs it. */
export interface Line {
  /** Waits until it is worth another try: later and later, and at once when the browser is online again. */
  readonly chance: (tries: number) => Promise<void>
  /** Whether the server answers. */
  readonly answers: () => Promise<boolean>
}

const FIRST_WAIT = 1000
const LONGEST_WAIT = 15_000

export const realLine: Line = {
  chance: (tries) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        window.removeEventListener('online', done)
        resolve()
      }
      const timer = setTimeout(done, Math.min(FIRST_WAIT * 2 ** tries, LONGEST_WAIT))
      window.addEventListener('online', done)
    }),
  answers: () =>
    fetch('/api/v1/health', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ),
}
