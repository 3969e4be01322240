import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ALL_ENDPOINTS } from '@/lib/schemas/all-endpoints'
import { apiDoc } from './api-doc'

test('docs/api.md says what the schemas say (else: npm run api-doc)', () =>
  expect(readFileSync('docs/api.md', 'utf8') === apiDoc()).toBe(true))

test('every endpoint has its section', () => {
  const doc = apiDoc()
  for (const { method, path } of ALL_ENDPOINTS) expect(doc).toContain(`### \`${method} ${path}\``)
})
