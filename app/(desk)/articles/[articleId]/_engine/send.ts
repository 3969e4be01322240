import type { WireRequest } from './commands/command'

/** What became of a request. */
export type Outcome =
  | { readonly kind: 'done'; readonly reply: unknown }
  /** Somebody was faster, or it cannot be done as things are; `current` is what is there and `by` who made it so, when the server says. */
  | { readonly kind: 'conflict'; readonly detail: string; readonly current: unknown; readonly by?: string }
  | { readonly kind: 'refused'; readonly detail: string }
  /** It is not there, or all of the article is not. */
  | { readonly kind: 'missing'; readonly detail: string }
  /**
   * Not now: the line is lost or the server is busy. `after`: how many milliseconds it asks to wait. `fault`: what it
   * said when it failed over just this request, which may be so every time.
   */
  | { readonly kind: 'later'; readonly after?: number; readonly fault?: string }
  | { readonly kind: 'signed-out' }

/** What a problem reply says (`application/problem+json`). */
interface Problem {
  readonly code?: string
  readonly detail?: string
  readonly current?: unknown
  readonly by?: string
}

/** A request may outlive the page only up to this size; browsers refuse more. */
const MOST_BYTES_TO_OUTLIVE = 50_000

/** Sends a request to the API and says what became of it. Never throws. */
export async function send(fetch: typeof globalThis.fetch, { method, path, body }: WireRequest): Promise<Outcome> {
  const json = body === undefined ? undefined : JSON.stringify(body)
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      keepalive: (json?.length ?? 0) < MOST_BYTES_TO_OUTLIVE,
      ...(json !== undefined && { headers: { 'content-type': 'application/json' }, body: json }),
    })
    return await outcomeOf(response)
  } catch {
    return { kind: 'later' }
  }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const { status } = response
  if (response.ok) return { kind: 'done', reply: status === 204 ? {} : await response.json() }
  if (status === 401) return { kind: 'signed-out' }
  if (status === 429) return { kind: 'later', after: Number(response.headers.get('retry-after') ?? 1) * 1000 }
  const { code, detail = 'The server refused it.', current, by } = await problemOf(response)
  if (status >= 500 || status === 408) return { kind: 'later', ...(code === 'internal' && { fault: detail }) }
  if (status === 409) return { kind: 'conflict', detail, current, ...(by && { by }) }
  return { kind: status === 404 ? 'missing' : 'refused', detail }
}

/** What stands in front of the server may answer without saying why. */
const problemOf = (response: Response): Promise<Problem> => response.json().catch(() => ({}))
