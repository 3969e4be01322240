import { pageFetch } from './page-fetch'

/** A request that the server refused, or that did not reach it. `message` is a sentence for the person. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string,
    /** By the name of a field: what is wrong with it, in a sentence. */
    readonly errors: Readonly<Record<string, string>> = {},
    /** After a conflict: what is there now. */
    readonly current?: unknown,
  ) {
    super(message)
    this.name = 'Refused'
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Sends JSON, or a form with a file in it, to `/api/v1` + path and answers what comes back. Throws `Refused`. */
export async function send<Reply = unknown>(method: Method, path: string, body?: object): Promise<Reply> {
  const isForm = body instanceof FormData
  const reply = await pageFetch(`/api/v1${path}`, {
    method,
    headers: body && !isForm ? { 'content-type': 'application/json' } : undefined,
    body: isForm ? body : body && JSON.stringify(body),
  }).catch(() => {
    throw new Refused('The server cannot be reached. Nothing was changed. Try again.', 'unreachable')
  })
  const answer = await reply.json().catch(() => undefined)
  if (reply.ok) return answer as Reply
  throw new Refused(
    answer?.detail ?? 'The server did not understand. Nothing was changed.',
    answer?.code ?? 'internal',
    sentences(answer?.errors),
    answer?.current,
  )
}

/** `[{field, message: "must not be empty"}]` → `{field: "Must not be empty."}`, the first of each field. */
function sentences(errors: unknown): Record<string, string> {
  const byField: Record<string, string> = {}
  for (const { field, message } of (Array.isArray(errors) ? errors : []) as { field: string; message: string }[]) {
    byField[field] ??= `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
  }
  return byField
}
