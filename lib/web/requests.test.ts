import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { AppError } from '../core/app-error'
import { endpoint } from '../schemas/endpoint'
import { definePublicHandler } from './define-handler'
import { problem } from './problem'
import { readInput } from './read-input'
import { refuseOtherOrigins } from './session'

const echo = endpoint({
  method: 'POST',
  path: '/echo/:id',
  summary: 'Says it back.',
  input: z.object({ id: z.string(), word: z.string().min(2), from: z.coerce.number().optional() }),
  reply: z.object({ id: z.string(), word: z.string(), from: z.number().optional() }),
  needs: 'public',
})
const handler = definePublicHandler(echo, async (input) => input)
const post = (body: BodyInit | undefined, headers: Record<string, string> = {}, query = '') =>
  new Request(`http://stet.example/api/v1/echo/7${query}`, {
    method: 'POST',
    body,
    headers: { host: 'stet.example', 'content-type': 'application/json', ...headers },
  })
const params = { id: '7' }
const say = async (request: Request) => {
  const reply = await handler(request, { params: Promise.resolve(params) })
  return { status: reply.status, type: reply.headers.get('content-type'), body: await reply.json() }
}

describe('what comes in', () => {
  test('path, query and body are one', async () => {
    const input = await readInput(echo, post('{"word":"yes"}', {}, '?from=3'), params)
    expect(input).toEqual({ id: '7', word: 'yes', from: 3 })
  })
  test('a part of the path wins over the body', async () =>
    expect(await readInput(echo, post('{"word":"yes","id":"8"}'), params)).toMatchObject({ id: '7' }))
  test.each([
    ['not JSON', '{"word":', 'The body is not JSON.'],
    ['a list', '[1]', 'The body must be a JSON object.'],
  ])('%s is refused in a sentence', async (_, body, sentence) => {
    await expect(readInput(echo, post(body), params)).rejects.toThrow(sentence)
  })
  test('a field that is wrong is named', async () =>
    expect(await say(post('{"word":"a"}'))).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      body: { code: 'invalid', errors: [{ field: 'word' }] },
    }))
  test('a body is counted as it arrives, whatever length it claims', async () =>
    expect(await say(post(`{"word":"${'a'.repeat(8_000_000)}"}`))).toMatchObject({ status: 413 }))
  test('a form is refused where JSON is wanted', async () =>
    expect(await say(post('x', { 'content-type': 'multipart/form-data; boundary=b' }))).toMatchObject({ status: 415 }))
})

describe('what other sites send', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'null' }],
  ])('%o is refused', (headers) => expect(() => refuseOtherOrigins(post('{}', headers))).toThrow('another site'))
  test.each([[{ 'sec-fetch-site': 'same-origin' }], [{ origin: 'http://stet.example' }], [{}]])(
    '%o is let in',
    (headers) => expect(() => refuseOtherOrigins(post('{}', headers))).not.toThrow(),
  )
})

describe('what goes wrong', () => {
  test('an error for a person carries its sentence and what is there now', async () => {
    const reply = problem(new AppError('conflict', 'Somebody was faster.', { current: 1 }))
    expect([reply.status, await reply.json()]).toMatchObject([409, { code: 'conflict', current: 1 }])
  })
  test('a bug is logged and shows nothing of its inside', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const reply = problem(new Error('the password is hunter2'))
    expect([reply.status, JSON.stringify(await reply.json())]).toEqual([500, expect.not.stringContaining('hunter2')])
    expect(logged).toHaveBeenCalledOnce()
    logged.mockRestore()
  })
})
