import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ALL_ENDPOINTS } from '@/lib/schemas/all-endpoints'
import type { Handler } from '@/lib/web/define-handler'
import { refuseMisdirected } from '@/lib/web/refuse-misdirected'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

/** Files below a folder whose path ends so, relative to it. */
const files = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort()

/** `articles/[articleId]/route.ts` serves `/articles/:articleId`. */
const pathOf = (file: string) => `/${dirname(file).replace(/\[(\w+)\]/g, ':$1')}`

const modules = import.meta.glob<Record<string, Partial<Handler>>>('./v1/**/route.ts', { eager: true })
const all = Object.entries(modules).map(([file, exports]) => ({ file: file.replace('./v1/', ''), exports }))
/** Refuses what is no request. It does nothing, so it asks nobody who they are. */
const REFUSING = '[[...path]]/route.ts'
const routes = all.filter(({ file }) => file !== REFUSING)

test('whatever is no request is refused under every method that a request can have', () => {
  const refusing = all.find(({ file }) => file === REFUSING)
  expect(Object.keys(refusing?.exports ?? {}).sort()).toEqual(['DELETE', 'GET', 'PATCH', 'POST', 'PUT'])
  expect(new Set(Object.values(refusing?.exports ?? {}))).toEqual(new Set([refuseMisdirected]))
})

describe.each(routes)('$file', ({ file, exports }) => {
  test('exports handlers made by defineHandler, under their own method and path', () => {
    const served = Object.entries(exports).map(([method, handler]) => ({
      method,
      endpoint: handler.endpoint && nameOf(handler.endpoint),
    }))
    for (const { method, endpoint } of served) {
      expect(METHODS).toContain(method)
      expect(endpoint).toBe(`${method} ${pathOf(file)}`)
    }
  })
})

test('every endpoint that is described has a route, and every route is described', () => {
  const served = routes.flatMap(({ exports }) => Object.values(exports).flatMap((handler) => handler.endpoint ?? []))
  expect(served.map(nameOf).sort()).toEqual(ALL_ENDPOINTS.map(nameOf).sort())
})

test('there are no other routes than these and the one of next-auth', () => {
  const others = files('app', /(^|\/)route\.tsx?$/).filter((file) => !file.startsWith('api/v1/'))
  expect(others).toEqual(['api/auth/[...nextauth]/route.ts'])
})
