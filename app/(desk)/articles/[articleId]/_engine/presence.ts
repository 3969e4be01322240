/** How often one's place is told at most, in milliseconds. */
const INTERVAL = 1000

export interface Presence {
  /** One is at this sentence now; null is nowhere. */
  at(sentenceId: string | null): void
  /** Tells the place once more, as after the line was lost. */
  again(): void
  stop(): void
}

/** Tells others where one is: at once, then at most once in each interval, the newest place last. The same place only once. */
export function presence(tell: (sentenceId: string | null) => void, start: string | null): Presence {
  let told: string | null | undefined
  let place = start
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    timer = undefined
    if (place === told) return
    told = place
    tell(place)
    timer = setTimeout(flush, INTERVAL)
  }
  return {
    at: (sentenceId) => {
      place = sentenceId
      if (timer === undefined) flush()
    },
    again: () => {
      told = undefined
      if (timer === undefined) flush()
    },
    stop: () => clearTimeout(timer),
  }
}
