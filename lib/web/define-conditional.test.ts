import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { makeActor } from '../core/review/actor'
import { endpoint } from '../schemas/endpoint'
import { defineConditional } from './define-conditional'

const ADA = makeActor({ id: 'ada', name: 'Ada', role: 'viewer', deskIds: [], via: 'token' })
vi.mock('./session', () => ({ requireActor: async () => ADA }))

const thing = (reply: z.ZodType) =>
  endpoint({
    method: 'GET',
    path: '/things/:id',
    summary: 'A thing.',
    input: z.object({ id: z.string() }),
    reply,
    needs: 'signed-in',
  })

let revision = 1
let reads = 0
beforeEach(() => {
  reads = 0
})

function door(reply: z.ZodType = z.object({ revision: z.number() })) {
  return defineConditional(
    thing(reply),
    async (_, { id }) => `${id}-${revision}`,
    async (_, { id }) => {
      reads++
      return { tag: `${id}-${revision}`, view: { revision } }
    },
  )
}

const ask = (handler: ReturnType<typeof door>, id: string, etag?: string | null) =>
  handler(new Request('http://stet.example/', { headers: etag ? { 'if-none-match': etag } : {} }), {
    params: Promise.resolve({ id }),
  })

test('what the client has is not sent, nor read, again', async () => {
  const handler = door()
  const first = await ask(handler, 'a')
  expect([first.status, await first.json()]).toEqual([200, { revision }])
  const again = await ask(handler, 'a', first.headers.get('etag'))
  expect([again.status, await again.text(), reads]).toEqual([304, '', 1])
})

test('a weak tag, as a packing proxy makes it, and one of several are known too', async () => {
  const handler = door()
  const etag = (await ask(handler, 'b')).headers.get('etag')
  expect((await ask(handler, 'b', `W/${etag}`)).status).toBe(304)
  expect((await ask(handler, 'b', `"other", ${etag}`)).status).toBe(304)
})

test('a new state is read and sent, once for all who ask', async () => {
  const handler = door()
  const { headers } = await ask(handler, 'c')
  revision++
  const next = await ask(handler, 'c', headers.get('etag'))
  expect([next.status, await next.json()]).toEqual([200, { revision }])
  await ask(handler, 'c')
  expect(reads).toBe(2)
})

test('after an upgrade that changes the shape of the reply, what was kept is no longer good', async () => {
  const { headers } = await ask(door(), 'd')
  const upgraded = door(z.object({ revision: z.number(), title: z.string().optional() }))
  expect((await ask(upgraded, 'd', headers.get('etag'))).status).toBe(200)
})

test('a reply is never kept by anybody in between', async () => {
  const { headers } = await ask(door(), 'e')
  expect(headers.get('cache-control')).toBe('private, no-cache')
})
