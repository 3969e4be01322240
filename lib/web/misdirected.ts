import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import type { Endpoint } from '../schemas/endpoint'

const ROOT = '/api/v1'
/** Where a request goes that no route answers: app/api/v1/[[...path]]. No endpoint is called so. */
const REFUSED = `${ROOT}/-`

/** What is wrong with where a request goes. */
export type Misdirected =
  | { readonly why: 'malformed' }
  | { readonly why: 'method'; readonly allowed: readonly string[] }

type Address = Pick<Endpoint, 'method' | 'path'>

/** Answers what finds requests to the API which Next itself would refuse, with a page or with nothing; null for all others. */
export function misdirected(endpoints: readonly Address[]) {
  const methods = new Map<string, string[]>()
  for (const { method, path } of endpoints) methods.set(path, [...(methods.get(path) ?? []), method])
  const paths = [...methods]
    .sort(([one], [other]) => variable(one) - variable(other))
    .map(([path, allowed]) => ({ pattern: patternOf(path), allowed }))
  return (method: string, url: string): Misdirected | null => {
    const [path = ''] = url.split('?', 1)
    if (!path.startsWith(`${ROOT}/`)) return null
    if (!canBeRead(path)) return { why: 'malformed' }
    const found = paths.find(({ pattern }) => pattern.test(path.slice(ROOT.length)))
    const asked = method === 'HEAD' ? 'GET' : method
    if (!found || found.allowed.includes(asked) || method === 'OPTIONS') return null
    return { why: 'method', allowed: found.allowed }
  }
}

/** How many parts vary. One in full wins over one that does: `/articles/:id/versions/compare` is no version. */
const variable = (path: string) => path.split(':').length

const patternOf = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)

function canBeRead(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

const started = globalThis as { stetRedirects?: boolean }

/** From now on every such request goes to the route that refuses it in the API's own words, before Next sees it. */
export function redirectMisdirected(endpoints: readonly Address[]): void {
  if (started.stetRedirects) return
  started.stetRedirects = true
  const find = misdirected(endpoints)
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const found = find(request.method ?? 'GET', request.url ?? '/')
    if (found) request.url = `${REFUSED}/${found.why === 'method' ? found.allowed.join(',') : found.why}`
  })
}
