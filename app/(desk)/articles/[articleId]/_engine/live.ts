import type { BeatEvent, ChangeEvent, HereEvent } from '@/lib/schemas/events'

/** As much of an `EventSource` as is needed. */
export interface EventStream {
  readonly readyState: number
  addEventListener(type: 'open' | 'error', listener: () => void): void
  addEventListener(type: 'change' | 'here' | 'beat', listener: (event: { readonly data: string }) => void): void
  close(): void
}

export interface LiveOptions {
  readonly open: (url: string) => EventStream
  /** The address of the stream, from the newest revision on that is known. */
  readonly url: () => string
  readonly onChange: (event: ChangeEvent) => void
  readonly onHere: (here: HereEvent['here']) => void
  readonly onBeat: (beat: BeatEvent) => void
  readonly onConnection: (connection: 'connecting' | 'live' | 'lost') => void
}

export interface Listening {
  readonly stop: () => void
  /** The browser knows that it has no line: what is open is dead, though nobody may say so for long. */
  readonly offline: () => void
  /** The browser has a line again: nothing waits for its turn. */
  readonly online: () => void
}

const CLOSED = 2
const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000
/** The server says every three seconds that it is there. After this long without a word the line is gone. Milliseconds. */
const SILENCE = 8000

/**
 * Listens to what others do until it is stopped. A browser opens a broken stream again by itself and says where it
 * left off; one that the server refused stays closed, so it is opened anew here, later and later. A line may also go without
 * a word, as when a cable is pulled: then it is opened anew as well. Answers what stops it.
 */
export function listen({ open, url, onChange, onHere, onBeat, onConnection }: LiveOptions): Listening {
  let stream: EventStream | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  const again = () => {
    clearTimeout(timer)
    clearTimeout(silence)
    timer = setTimeout(connect, Math.min(FIRST_WAIT * 2 ** failures++, LONGEST_WAIT))
  }
  const heard = () => {
    clearTimeout(silence)
    silence = setTimeout(() => {
      onConnection('lost')
      stream?.close()
      again()
    }, SILENCE)
  }
  const connect = () => {
    const current = open(url())
    stream = current
    heard()
    current.addEventListener('open', () => {
      heard()
      failures = 0
      onConnection('live')
    })
    current.addEventListener('error', () => {
      heard()
      onConnection('lost')
      if (current.readyState === CLOSED) again()
    })
    current.addEventListener('change', ({ data }) => {
      heard()
      onChange(JSON.parse(data))
    })
    current.addEventListener('here', ({ data }) => {
      heard()
      onHere((JSON.parse(data) as HereEvent).here)
    })
    current.addEventListener('beat', ({ data }) => {
      heard()
      onBeat(JSON.parse(data))
    })
  }

  onConnection('connecting')
  connect()
  const stop = () => {
    clearTimeout(timer)
    clearTimeout(silence)
    stream?.close()
  }
  return {
    stop,
    offline: () => {
      stop()
      onConnection('lost')
    },
    online: () => {
      stop()
      connect()
    },
  }
}
