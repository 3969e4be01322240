import type { Endpoint } from '@/lib/schemas/endpoint'
import type { Api, Reply } from '../api'
import { expect } from '../fixtures'
import type { Given } from './requests'

export const pathWith = (path: string, params: Given['params'] = {}) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/** Sends what was made for an endpoint. Every refusal is looked at: it has its shape, and shows nothing of the inside. */
export async function send(api: Api, { method, path }: Endpoint, { params, query, body }: Given, headers = {}) {
  const reply = await api.request(method, pathWith(path, params), { query, body, headers })
  if (reply.status >= 400) expectProblem(reply)
  return reply
}

export function expectProblem({ status, headers, text }: Reply) {
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(JSON.parse(text)).toMatchObject({
    type: 'about:blank',
    title: expect.any(String),
    status,
    code: expect.stringMatching(/^[a-z-]+$/),
    detail: expect.stringMatching(/^\S.*[.!?]$/s),
  })
  expect(text).not.toMatch(/node_modules|prisma|sqlite|\bat \S+ \(|\.[jt]s:\d/i)
}
