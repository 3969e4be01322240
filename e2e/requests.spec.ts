import type { z } from 'zod'
import { ALL_ENDPOINTS } from '@/lib/schemas/all-endpoints'
import type { Endpoint } from '@/lib/schemas/endpoint'
import { Api } from './api'
import { test as base, expect } from './fixtures'
import { PASSWORD } from './newsroom'
import { nameOf } from './routes/expected'
import { REQUESTS } from './routes/requests'
import { Scene } from './routes/scene'
import { expectProblem, pathWith, send } from './routes/send'
import { placeOf, sentenceOf } from './story'

const test = base.extend<{ scene: Scene }>({ scene: ({ newsroom }, use) => use(new Scene(newsroom)) })

const hasBody = ({ method }: Endpoint) => method !== 'GET' && method !== 'DELETE'
const namesIn = ({ input, path }: Endpoint) => {
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, name]) => name))
  return Object.keys((input as z.ZodObject).shape).filter((name) => !inPath.has(name))
}
const UNKNOWN = 'there-is-no-such-thing'
const unknownParams = (path: string) =>
  Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, name === 'number' ? '1' : UNKNOWN]))

test('a body of the wrong shape answers 400 and names every field', async ({ scene }) => {
  for (const endpoint of ALL_ENDPOINTS.filter((each) => hasBody(each) && namesIn(each).length > 0)) {
    const names = namesIn(endpoint)
    const body = Object.fromEntries(names.map((name) => [name, [{}]]))
    const reply = await send(scene.admin, endpoint, { params: unknownParams(endpoint.path), body })
    const { errors } = JSON.parse(reply.text) as { errors: { field: string }[] }
    expect(reply.status, nameOf(endpoint)).toBe(400)
    expect([...new Set(errors.map(({ field }) => field.split('.')[0]))].sort(), nameOf(endpoint)).toEqual(names.sort())
  }
})

test('a query of the wrong shape answers 400', async ({ scene }) => {
  for (const endpoint of ALL_ENDPOINTS.filter((each) => each.method === 'GET' && namesIn(each).length > 0)) {
    const query = Object.fromEntries(namesIn(endpoint).map((name) => [name, 'x'.repeat(1000)]))
    const reply = await send(scene.admin, endpoint, { params: unknownParams(endpoint.path), query })
    expect(reply.status, nameOf(endpoint)).toBe(400)
  }
})

test('what is not a JSON object answers 400, and a form where none is read 415', async ({ scene, newsroom }) => {
  const { token } = newsroom.people.admin
  const post = (body: string, type = 'application/json') =>
    fetch(`${newsroom.url}/api/v1/desks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    })
  for (const body of ['{', '[]', '"Desk"', 'null', '12']) expect((await post(body)).status).toBe(400)
  const form = new FormData()
  form.set('name', scene.name())
  expect((await scene.admin.request('POST', '/desks', { body: form })).status).toBe(415)
})

test('an id that names nothing answers 404', async ({ scene, newsroom }) => {
  const bound = ALL_ENDPOINTS.filter(({ path }) => path.includes(':'))
  for (const endpoint of bound) {
    const sender = {
      person: newsroom.people.admin,
      session: new Api(newsroom.url, { cookie: await adminCookie(scene) }),
    }
    const given = await REQUESTS[nameOf(endpoint)]?.(scene, sender)
    const reply = await send(sender.session, endpoint, { ...given, params: unknownParams(endpoint.path) })
    expect(reply.status, nameOf(endpoint)).toBe(404)
  }
})

let cookie: Promise<string> | undefined
function adminCookie(scene: Scene) {
  cookie ??= scene.session(scene.newsroom.people.admin)
  return cookie
}

test('a path that is no request and an id that is none answer with a sentence, not with a page', async ({ scene }) => {
  const tooLong = await scene.admin.request('GET', `/articles/${'x'.repeat(65)}`)
  expect(tooLong.status).toBe(400)
  expectProblem(tooLong)
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const unknown = await scene.admin.request(method, '/nothing-of-the-kind/at/all')
    expect([unknown.status, JSON.parse(unknown.text).code]).toEqual([404, 'not-found'])
    expectProblem(unknown)
  }
  const misused = await scene.admin.request('PUT', '/articles')
  expect([misused.status, JSON.parse(misused.text).code, misused.headers.get('allow')]).toEqual([
    405,
    'unsupported',
    'POST, GET',
  ])
  expectProblem(misused)
  const malformed = await scene.admin.request('GET', '/articles/%E0%A4%A')
  expect([malformed.status, JSON.parse(malformed.text).code]).toEqual([400, 'invalid'])
  expectProblem(malformed)
})

test('what another site’s page sends with the cookie of a session is refused', async ({ scene, newsroom, person }) => {
  const admin = await person('admin')
  const api = new Api(newsroom.url, { cookie: await scene.session(admin) })
  const foreign = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ]
  for (const endpoint of ALL_ENDPOINTS.filter(({ method }) => method !== 'GET')) {
    const given = { params: unknownParams(endpoint.path), body: hasBody(endpoint) ? {} : undefined }
    for (const headers of foreign) {
      const reply = await send(api, endpoint, given, headers)
      expect(reply.status, `${nameOf(endpoint)} from ${JSON.stringify(headers)}`).toBe(403)
    }
  }
  const rename = (headers: Record<string, string>) =>
    api.request('PATCH', '/me', { body: { name: admin.name }, headers })
  expect((await rename({ origin: newsroom.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  expect((await rename({ origin: newsroom.url })).status).toBe(200)
})

test('what the page of one person sends with the session of another is refused, whatever it is', async ({
  scene,
  newsroom,
  person,
}) => {
  const admin = await person('admin')
  const api = new Api(newsroom.url, { cookie: await scene.session(admin) })
  for (const endpoint of ALL_ENDPOINTS.filter(({ needs }) => needs !== 'public')) {
    const given = { params: unknownParams(endpoint.path), body: hasBody(endpoint) ? {} : undefined }
    const reply = await send(api, endpoint, given, { 'x-stet-person': newsroom.people.editor.id })
    const { code, signedIn } = JSON.parse(reply.text)
    expect([reply.status, code, signedIn], nameOf(endpoint)).toEqual([
      401,
      'unauthenticated',
      { id: admin.id, name: admin.name },
    ])
  }
  const own = await api.request('GET', '/me', { headers: { 'x-stet-person': admin.id } })
  expect(own.status).toBe(200)
  const program = await scene.admin.request('GET', '/me', { headers: { 'x-stet-person': admin.id } })
  expect(program.status).toBe(200)
})

test('reading an article again answers 304 until something changes', async ({ scene }) => {
  const article = await scene.article()
  const path = `/articles/${article.id}`
  const read = async (etag?: string) =>
    scene.checker.request('GET', path, { headers: etag ? { 'if-none-match': etag } : {} })
  const first = await read()
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[^"]+"$/)
  const again = await read(etag)
  expect([again.status, again.text]).toEqual([304, ''])
  const sentence = sentenceOf(article, 'Engineers')
  await scene.checker.patch(`${path}/sentences/${sentence.id}`, { status: 'verified', seen: 'unreviewed' })
  const changed = await read(etag)
  expect(changed.status).toBe(200)
  expect(JSON.parse(changed.text).sentences).toContainEqual(
    expect.objectContaining({ id: sentence.id, status: 'verified' }),
  )
})

test('the tag of an article says nothing to whoever may not see it', async ({ scene }) => {
  const { id } = await scene.article()
  const { headers } = await scene.editor.request('GET', `/articles/${id}`)
  const etag = headers.get('etag') ?? ''
  const asked = await scene.as('stranger').request('GET', `/articles/${id}`, { headers: { 'if-none-match': etag } })
  expect(asked.status).toBe(404)
})

test('words that do not stand there answer 409 and are not marked or corrected', async ({ scene }) => {
  const article = await scene.article()
  const place = placeOf(article, '14 cracks')
  const marked = await scene.checker.request('POST', `/articles/${article.id}/annotations`, {
    body: { kind: 'claim', ...place, exact: '41 cracks' },
  })
  expect([marked.status, JSON.parse(marked.text).current]).toEqual([409, '14 cracks'])
  const corrected = await scene.checker.request('POST', `/articles/${article.id}/corrections`, {
    body: { ...place, expected: '41 cracks', replacement: '15 cracks' },
  })
  expect([corrected.status, JSON.parse(corrected.text).current]).toEqual([409, '14 cracks'])
  const now = await scene.checker.get<typeof article>(`/articles/${article.id}`)
  expect([now.annotations, now.corrections]).toEqual([[], []])
})

test('a status that somebody else has set since answers 409 with the sentence as it is', async ({ scene }) => {
  const article = await scene.article()
  const { id } = sentenceOf(article, 'Engineers')
  const set = (status: string) =>
    scene.checker.request('PATCH', `/articles/${article.id}/sentences/${id}`, { body: { status, seen: 'unreviewed' } })
  expect((await set('verified')).status).toBe(200)
  const late = await set('disputed')
  expect([late.status, JSON.parse(late.text).current.status]).toEqual([409, 'verified'])
})

test('openapi.json describes every request of the API', async ({ newsroom }) => {
  const { paths } = await new Api(newsroom.url).get<{ paths: Record<string, Record<string, unknown>> }>('/openapi.json')
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  expect(described.sort()).toEqual(ALL_ENDPOINTS.map(nameOf).sort())
})

test('no reply of the API can be run or framed', async ({ scene }) => {
  const { headers } = await scene.editor.request('GET', pathWith('/articles'))
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('a wrong password says no more than that, whoever it is for', async ({ newsroom }) => {
  const attempt = async (email: string) => {
    const csrf = await fetch(`${newsroom.url}/api/auth/csrf`)
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    const reply = await fetch(`${newsroom.url}/api/auth/callback/credentials`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        cookie: csrf.headers
          .getSetCookie()
          .map((each) => each.split(';')[0])
          .join('; '),
      },
      body: new URLSearchParams({ csrfToken, email, password: `${PASSWORD} not`, json: 'true' }),
    })
    return [reply.status, await reply.text()]
  }
  expect(await attempt(newsroom.people.viewer.email)).toEqual(await attempt('nobody@newsroom.example'))
})
