import { expect, test } from 'vitest'
import { send } from './send'

const answered = (status: number, body?: unknown, headers: Record<string, string> = {}) =>
  send(async () => new Response(body === undefined ? null : JSON.stringify(body), { status, headers }), {
    method: 'POST',
    path: '/x',
    body: {},
  })

test('a reply is handed on', async () =>
  expect(await answered(201, { id: 'a' })).toEqual({ kind: 'done', reply: { id: 'a' } }))
test('a reply of nothing is done', async () => expect(await answered(204)).toEqual({ kind: 'done', reply: {} }))
test('a conflict says what is there', async () =>
  expect(await answered(409, { detail: 'No.', current: 1 })).toEqual({ kind: 'conflict', detail: 'No.', current: 1 }))
test.each([400, 403, 413])('%i is a refusal with its reason', async (status) =>
  expect(await answered(status, { detail: 'No.' })).toEqual({ kind: 'refused', detail: 'No.' }),
)
test('a refusal without a reason is one too', async () => expect((await answered(400)).kind).toBe('refused'))
test.each([500, 502, 503])('%i is tried again', async (status) => expect((await answered(status)).kind).toBe('later'))
test('a failure of the server over just this request says so', async () =>
  expect(await answered(500, { code: 'internal', detail: 'Stet failed.' })).toEqual({
    kind: 'later',
    fault: 'Stet failed.',
  }))
test('a busy server says how long to wait', async () =>
  expect(await answered(429, {}, { 'retry-after': '7' })).toEqual({ kind: 'later', after: 7000 }))
test('no session is its own outcome', async () => expect((await answered(401)).kind).toBe('signed-out'))
test('no line is tried again', async () =>
  expect(await send(() => Promise.reject(new TypeError('Failed to fetch')), { method: 'POST', path: '/x' })).toEqual({
    kind: 'later',
  }))
test('what is not there is its own outcome', async () =>
  expect(await answered(404, { detail: 'No.' })).toEqual({ kind: 'missing', detail: 'No.' }))
