import type { z } from 'zod'
import { asJson } from '../breathe'
import type { Actor } from '../core/review/actor'
import type { Endpoint } from '../schemas/endpoint'
import { problem } from './problem'
import { readInput } from './read-input'
import { refuseOtherOrigins, requireActor } from './session'

interface Context {
  readonly params: Promise<Record<string, string | string[] | undefined>>
}

/** A route of the API. The mark lets a test prove that no route file exports anything else. */
export type Handler = ((request: Request, context: Context) => Promise<Response>) & { readonly endpoint: Endpoint }

type UseCase<Input extends z.ZodType, Result> = (actor: Actor, input: z.output<Input>) => Promise<Result>

/** Who? Valid? Then the use-case, then its view as JSON, or as `respond` makes it. Every error becomes a problem reply. */
export function defineHandler<Input extends z.ZodType, Reply extends z.ZodType, Result extends z.input<Reply>>(
  endpoint: Endpoint<Input, Reply>,
  useCase: UseCase<Input, Result>,
  respond: (result: Result, request: Request) => Response | Promise<Response> = (result) => json(endpoint, result),
): Handler {
  return handle(endpoint, async (request, params) => {
    const actor = await requireActor(request)
    return respond(await useCase(actor, await readInput(endpoint, request, params)), request)
  })
}

/** For the few requests that nobody is signed in for: set-up, health, the description of the API. */
export function definePublicHandler<Input extends z.ZodType, Reply extends z.ZodType>(
  endpoint: Endpoint<Input, Reply>,
  useCase: (input: z.output<Input>) => Promise<z.input<Reply>>,
): Handler {
  return handle(endpoint, async (request, params) => {
    refuseOtherOrigins(request)
    return json(endpoint, await useCase(await readInput(endpoint, request, params)))
  })
}

/** Wraps what makes a reply so that nothing it throws escapes. */
export function handle(
  endpoint: Endpoint,
  answer: (request: Request, params: Record<string, string | string[] | undefined>) => Promise<Response>,
): Handler {
  const handler = async (request: Request, context: Context) => {
    try {
      return await answer(request, await context.params)
    } catch (error) {
      return problem(error)
    }
  }
  return Object.assign(handler, { endpoint })
}

async function json(endpoint: Endpoint, value: unknown): Promise<Response> {
  const status = endpoint.status ?? 200
  if (status === 204) return new Response(null, { status })
  return new Response(await asJson(value), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })
}
