import { z } from 'zod'
import { AppError, type AppErrorCode } from '../core/app-error'

const STATUS: Record<AppErrorCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'rate-limited': 429,
  busy: 503,
}

const TITLE: Record<AppErrorCode, string> = {
  invalid: 'Something in the request is not right',
  unauthenticated: 'Not signed in',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Somebody was faster',
  'too-large': 'Too large',
  unsupported: 'Not something Stet can do',
  'rate-limited': 'Too many attempts',
  busy: 'Not now',
}

/** An error as `application/problem+json` (RFC 9457). A bug is logged and told without its inside. */
export function problem(error: unknown): Response {
  const known = asAppError(error)
  if (!known) {
    console.error(error)
    return reply(500, { type: 'about:blank', title: 'Stet failed', status: 500, code: 'internal', detail: INTERNAL })
  }
  const status = STATUS[known.code]
  const body = { type: 'about:blank', title: TITLE[known.code], status, code: known.code, detail: known.message }
  const retryAfter = known.extra.retryAfter
  return reply(
    status,
    { ...body, ...known.extra },
    typeof retryAfter === 'number' ? { 'retry-after': `${retryAfter}` } : {},
  )
}

const INTERNAL = 'Something went wrong on the server; it has been logged. Nothing was changed. Try again.'

const reply = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })

function asAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error
  if (error instanceof z.ZodError) return invalid(error)
  return undefined
}

/** Says every field that is wrong, and the first in the sentence. */
function invalid(error: z.ZodError): AppError {
  const errors = error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }))
  const [first] = errors
  return new AppError('invalid', first ? `${first.field || 'The request'}: ${first.message}.` : 'Not valid.', {
    errors,
  })
}
