import type { Actor } from '../core/review/actor'
import type { BeatEvent } from '../schemas/events'
import { actorOf } from './session'

interface StreamedEvent {
  readonly event: string
  readonly id?: number
  readonly data: unknown
}

interface Stream {
  readonly start: (tell: (event: StreamedEvent) => void) => () => void
  readonly stillHere: () => Promise<void>
  readonly confirm: (actor: Actor) => Promise<void>
}

/**
 * How often the stream says that it is there, and asks again for the right to watch. A page that hears nothing for
 * longer takes the line for gone. Milliseconds.
 */
const BEAT = 3000
/** The page is kept present with each fifth. */
const BEATS_PRESENT = 5

/**
 * Bytes that may wait for a reader who is slower than the news. A day of changes to an article is less. Beyond it the
 * line is cut: browsers come back by themselves, say what they saw last, and are told what is newer or to load again.
 */
const MOST_WAITING = 1_000_000

/**
 * Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Before each event it is asked
 * again whether the one who watches may: a session that has ended, or a desk that was left, ends the stream.
 */
export function eventStream(stream: Stream, request: Request): Response {
  const encoder = new TextEncoder()
  let end: () => void = () => undefined
  /** Whether the stream is already ended, by its reader or for being too slow. */
  let isEnded = false
  const source = {
    start(controller: ReadableStreamDefaultController<Uint8Array>) {
      let queue = Promise.resolve()
      let isOpen = true
      const close = () => {
        if (!isOpen) return
        isOpen = false
        clearInterval(timer)
        stop()
        if (!isEnded) controller.close()
      }
      /** Unlike closing, this drops what waits. */
      const cut = () => {
        controller.error(new Error('The reader is too slow.'))
        isEnded = true
        close()
      }
      const send = (textFor: (actor: Actor) => string) => {
        queue = queue.then(async () => {
          if (!isOpen) return
          const actor = await actorOf(request)
          if (!actor) return close()
          await stream.confirm(actor)
          if (!isOpen) return
          if ((controller.desiredSize ?? 0) <= 0) return cut()
          controller.enqueue(encoder.encode(textFor(actor)))
        })
        queue = queue.catch(close)
      }
      let beats = 0
      send(() => 'retry: 1000\n\n')
      const stop = stream.start((event) => send(() => format(event)))
      const timer = setInterval(() => {
        send(({ role }) => format({ event: 'beat', data: { role } satisfies BeatEvent }))
        if (++beats % BEATS_PRESENT === 0) stream.stillHere().catch(close)
      }, BEAT)
      end = close
      request.signal.addEventListener('abort', close)
      stream.stillHere().catch(close)
    },
    cancel: () => {
      isEnded = true
      end()
    },
  }
  const body = new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }))
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    // no-transform also keeps the server's own compression from holding events back.
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  }
  return new Response(body, { headers })
}

const format = ({ event, id, data }: StreamedEvent) =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
