import type { ChangeEvent, HereEvent } from '@/lib/schemas/events'

/** As much of an `EventSource` as is needed. */
export interface EventStream {
  readonly readyState: number
  addEventListener(type: 'open' | 'error', listener: () => void): void
  addEventListener(type: 'change' | 'here', listener: (event: { readonly data: string }) => void): void
  close(): void
}

export interface LiveOptions {
  readonly open: (url: string) => EventStream
  /** The address of the stream, from the newest revision on that is known. */
  readonly url: () => string
  readonly onChange: (event: ChangeEvent) => void
  readonly onHere: (here: HereEvent['here']) => void
  readonly onConnection: (connection: 'connecting' | 'live' | 'lost') => void
}

const CLOSED = 2
const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000

/**
 * Listens to what others do until it is stopped. A browser opens a broken stream again by itself and says where it
 * left off; one that the server refused stays closed, so it is opened anew here, later and later. Answers what stops it.
 */
export function listen({ open, url, onChange, onHere, onConnection }: LiveOptions): () => void {
  let stream: EventStream | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  const connect = () => {
    const current = open(url())
    stream = current
    current.addEventListener('open', () => {
      failures = 0
      onConnection('live')
    })
    current.addEventListener('error', () => {
      onConnection('lost')
      if (current.readyState !== CLOSED) return
      clearTimeout(timer)
      timer = setTimeout(connect, Math.min(FIRST_WAIT * 2 ** failures++, LONGEST_WAIT))
    })
    current.addEventListener('change', ({ data }) => onChange(JSON.parse(data)))
    current.addEventListener('here', ({ data }) => onHere((JSON.parse(data) as HereEvent).here))
  }

  onConnection('connecting')
  connect()
  return () => {
    clearTimeout(timer)
    stream?.close()
  }
}
