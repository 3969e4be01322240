import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { RefusedDocument } from '../refused-document'
import { ask } from './fetch/ask'
import { FETCH_LIMITS, type FetchOptions } from './fetch/fetch-options'
import { FETCH_REFUSALS, refusalOf } from './fetch/fetch-refusals'
import { readAddress } from './fetch/read-address'
import { readBody } from './fetch/read-body'

export type { FetchOptions } from './fetch/fetch-options'

/** A page as it was sent; `readSource` reads its bytes and type. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  /** The media type with its charset, as the server told; empty when it told none. */
  readonly type: string
  /** Where the redirects led. */
  readonly finalAddress: string
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const READABLE =
  /^(?:text\/(?:html|plain|markdown|vtt|x-markdown|srt)|application\/(?:xhtml\+xml|pdf|x-pdf|x-subrip|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|binary\/octet-stream)$/
const JSON_TYPE = /^application\/(?:json|[\w.]+\+json)$/

/**
 * Fetches what is at a web address. It goes nowhere but to public addresses, at first and after each redirect, and takes
 * no more time, bytes and redirects than the limits say. Throws `RefusedDocument` with a sentence for the person who asked;
 * then nothing of it is kept.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  if (options.isOff) throw FETCH_REFUSALS.off()
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), limits.time)
  try {
    let current = readAddress(address)
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const response = await ask(current, options, limits, patience)
      try {
        const next = nextAddress(response, current)
        if (!next) return { ...(await take(response, limits.size, options.takes)), finalAddress: current.href }
        current = next
      } finally {
        response.destroy()
      }
    }
    throw FETCH_REFUSALS.redirects()
  } catch (error) {
    throw patience.signal.aborted && !(error instanceof RefusedDocument) ? FETCH_REFUSALS.tooSlow() : refusalOf(error)
  } finally {
    clearTimeout(timer)
  }
}

function nextAddress({ statusCode = 0, headers }: IncomingMessage, current: URL): URL | undefined {
  return REDIRECTS.has(statusCode) && headers.location ? readAddress(headers.location, current) : undefined
}

async function take(
  response: IncomingMessage,
  limit: number,
  takes: FetchOptions['takes'],
): Promise<Omit<FetchedPage, 'finalAddress'>> {
  refuseStatus(response.statusCode ?? 0)
  const type = response.headers['content-type'] ?? ''
  const media = type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const isTaken = READABLE.test(media) || (takes === 'JSON too' && JSON_TYPE.test(media))
  if (media !== '' && !isTaken) throw FETCH_REFUSALS.type(media.slice(0, 60))
  const bytes = await readBody(response, limit)
  // Ended before its end: half a page would pass for a whole one.
  if (!response.complete) throw FETCH_REFUSALS.tooSlow()
  return { bytes, type, hash: createHash('sha256').update(bytes).digest('hex') }
}

function refuseStatus(status: number) {
  if (status === 200 || status === 203) return
  if (status === 404 || status === 410) throw FETCH_REFUSALS.missing(status)
  if (status === 429) throw FETCH_REFUSALS.asksTooOften()
  if (status >= 400 && status < 500) throw FETCH_REFUSALS.closed(status)
  throw FETCH_REFUSALS.fault(status)
}
