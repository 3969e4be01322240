import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Endpoint } from '../schemas/endpoint'

/** JSON holds at most a text of 2 MB, escaped; a form a file of 10 MB and a few fields. Bytes. */
const JSON_LIMIT = 8_000_000
const FORM_LIMIT = 10_500_000

/** Path parts, query and body in one object, through the endpoint's schema. A part of the path wins over the rest. */
export async function readInput<Input extends z.ZodType>(
  endpoint: Endpoint<Input>,
  request: Request,
  params: Record<string, string | string[] | undefined>,
): Promise<z.output<Input>> {
  const lastEventId = request.headers.get('last-event-id')
  const query = { ...Object.fromEntries(new URL(request.url).searchParams), ...(lastEventId ? { lastEventId } : {}) }
  const body = request.method === 'GET' || request.method === 'DELETE' ? {} : await readBody(endpoint, request)
  return endpoint.input.parse({ ...query, ...body, ...params })
}

async function readBody(endpoint: Endpoint, request: Request): Promise<object> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    if (!endpoint.takesFile) throw new AppError('unsupported', 'Send JSON here, not a form.')
    return readForm(request, type)
  }
  const bytes = await readBytes(request, JSON_LIMIT)
  if (bytes.length === 0) return {}
  const value = parseJson(new TextDecoder().decode(bytes))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AppError('invalid', 'The body must be a JSON object.')
  }
  return value
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid', 'The body is not JSON.')
  }
}

async function readForm(request: Request, type: string): Promise<object> {
  const bytes = await readBytes(request, FORM_LIMIT)
  try {
    const form = await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData()
    return Object.fromEntries([...form].filter(([, value]) => value !== ''))
  } catch {
    throw new AppError('invalid', 'The form could not be read. Send it as multipart/form-data.')
  }
}

/** Counts what really arrives: a length that is announced can lie, or be missing. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new AppError('too-large', `At most ${Math.floor(limit / 1_000_000)} MB can be sent here.`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}
