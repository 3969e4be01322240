import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { asJson } from '../breathe'
import type { Actor } from '../core/review/actor'
import type { Endpoint } from '../schemas/endpoint'
import { type Handler, handle } from './define-handler'
import { readInput } from './read-input'
import { requireActor } from './session'

/** Replies by tag. Bytes; a tag names one state of one thing for all who may see it, so the same body serves them all. */
const bodies = new LRUCache<string, Buffer>({ maxSize: 64_000_000, sizeCalculation: (body) => body.length })

/**
 * A GET whose state has a name. `tagOf` asks for permission and answers the name of the state as it is now; only when
 * neither the client nor this process has that state is it read. Packing is left to Next: it takes `content-encoding` off
 * every reply, so what is packed here would arrive as rubbish. The shape of the reply is part of its name: after an
 * upgrade that changes it, nobody is told that what they kept is still good.
 */
export function defineConditional<Input extends z.ZodType, Reply extends z.ZodType>(
  endpoint: Endpoint<Input, Reply>,
  tagOf: (actor: Actor, input: z.output<Input>) => Promise<string>,
  load: (actor: Actor, input: z.output<Input>) => Promise<{ readonly tag: string; readonly view: z.input<Reply> }>,
): Handler {
  const shape = shapeOf(endpoint.reply)
  return handle(endpoint, async (request, params) => {
    const actor = await requireActor(request)
    const input = await readInput(endpoint, request, params)
    const tag = `${await tagOf(actor, input)}-${shape}`
    if (request.headers.get('if-none-match')?.includes(`"${tag}"`)) {
      return new Response(null, { status: 304, headers: headersFor(tag) })
    }
    const known = bodies.get(tag)
    if (known) return reply(tag, known)
    const read = await load(actor, input)
    const body = Buffer.from(await asJson(read.view))
    const newest = `${read.tag}-${shape}`
    bodies.set(newest, body)
    return reply(newest, body)
  })
}

/** Some letters that are others as soon as the schema is. */
const shapeOf = (schema: z.ZodType) =>
  createHash('sha256')
    .update(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })))
    .digest('base64url')
    .slice(0, 8)

const headersFor = (tag: string) => ({
  etag: `"${tag}"`,
  'cache-control': 'private, no-cache',
  vary: 'accept-encoding',
})

const reply = (tag: string, body: Buffer) =>
  new Response(body as BodyInit, { headers: { ...headersFor(tag), 'content-type': 'application/json' } })
