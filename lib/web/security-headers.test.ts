import { expect, test } from 'vitest'
import { contentSecurityPolicy, pageHeaders } from './security-headers'

const scriptRule = (isDevelopment: boolean) =>
  contentSecurityPolicy('abc', isDevelopment)
    .split('; ')
    .find((directive) => directive.startsWith('script-src'))

test('scripts run by nonce alone', () =>
  expect(scriptRule(false)).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'"))
test('eval is for developing only', () => expect(scriptRule(true)).toContain("'unsafe-eval'"))
test('no other site may frame a page', () =>
  expect(contentSecurityPolicy('abc', false)).toContain("frame-ancestors 'none'"))
test('a browser is told to stay with https only where there is https', () => {
  expect(pageHeaders(true)).toHaveProperty('Strict-Transport-Security')
  expect(pageHeaders(false)).not.toHaveProperty('Strict-Transport-Security')
})
