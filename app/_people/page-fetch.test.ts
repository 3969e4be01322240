import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { forPerson, PAGE_PERSON } from '@/lib/web/page-person'
import { fetchFor } from './page-fetch'
import { tellSignedIn, whoIsSignedIn } from './signed-in'

const BO = { id: 'bo', name: 'Bo Reed' }

/** What a page of Ada's sends when the server answers so. */
async function sentByAda(answer: Response, address = '/api/v1/me', init: RequestInit = {}) {
  const sent: { address: string; headers: Headers }[] = []
  const fetch = fetchFor('ada', async (to, given) => {
    sent.push({ address: String(to), headers: new Headers(given?.headers) })
    return answer
  })
  const response = await fetch(address, init)
  return { response, sent: sent[0] }
}

test('every request says whose page it is from', async () => {
  const { sent } = await sentByAda(Response.json({}), '/api/v1/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  expect([sent?.headers.get(PAGE_PERSON), sent?.headers.get('content-type')]).toEqual(['ada', 'application/json'])
})

test('one that says so in its address needs no header, which would keep it from what was fetched ahead', async () => {
  const { sent } = await sentByAda(Response.json({}), forPerson('/api/v1/articles/a1', 'ada'))
  expect([...(sent?.headers ?? [])]).toEqual([])
})

test('who is signed in instead is heard from any answer, and that the page’s own person is back', async () => {
  tellSignedIn('own')
  const { response } = await sentByAda(Response.json({ code: 'unauthenticated', signedIn: BO }, { status: 401 }))
  await vi.waitUntil(() => whoIsSignedIn() !== 'own')
  expect(whoIsSignedIn()).toEqual(BO)
  expect((await response.json()).code).toBe('unauthenticated')
  await sentByAda(Response.json({ code: 'unauthenticated' }, { status: 401 }))
  await vi.waitUntil(() => whoIsSignedIn() === 'nobody')
  await sentByAda(Response.json({}))
  expect(whoIsSignedIn()).toBe('own')
})

test('an answer that was asked for before somebody else came does not bring the page’s own person back', async () => {
  tellSignedIn('own')
  await fetchFor('ada', async () => {
    tellSignedIn(BO)
    return Response.json({})
  })('/api/v1/me')
  expect(whoIsSignedIn()).toEqual(BO)
  tellSignedIn('own')
})

const HERE = /\.tsx?$/
const FOR_TESTS = /\.(test|fixture)\.tsx?$/
const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => HERE.test(file) && !FOR_TESTS.test(file) && !file.startsWith('api/'))
  .map((file) => ({ file, text: readFileSync(`app/${file}`, 'utf8') }))

/** What is handed a `fetch` calls no other. */
const IS_GIVEN_ONE = /\bfetch(,|: typeof globalThis\.fetch)/
const CALLS = /(?<![.\w])fetch\(|\bnew EventSource|\bsendBeacon|\bXMLHttpRequest/

test('nobody calls the net past the one place that says whose page it is', () => {
  const callers = sources.filter(({ text }) => CALLS.test(text) && !IS_GIVEN_ONE.test(text))
  expect(callers.map(({ file }) => file).sort()).toEqual(
    [
      // To get in and out. These are not of the API.
      '(desk)/_chrome/sign-out.ts',
      '_people/page-fetch.ts',
      '_people/sign-in.ts',
      // A stream, whose address names the person.
      '(desk)/articles/[articleId]/sources/_sources/use-live-page.ts',
      // Whether the server is there is nobody's.
      '_ui/line.ts',
    ].sort(),
  )
})

test('an address of the API is fetched there, or names the person itself: a stream, a link, what is preloaded', () => {
  const says = /\b(pageFetch|forPerson)\b/
  const forgetful = sources.filter(
    ({ text }) => /['`]\/api\/v1/.test(text) && !says.test(text) && !IS_GIVEN_ONE.test(text),
  )
  expect(forgetful.map(({ file }) => file)).toEqual(['_ui/line.ts'])
})
