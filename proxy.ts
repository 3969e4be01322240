import { type NextRequest, NextResponse } from 'next/server'
import { PATH_HEADER } from './lib/web/path-header'
import { contentSecurityPolicy, pageHeaders } from './lib/web/security-headers'
import { isSecure } from './lib/web/session-cookie'

/** Before every page: a fresh nonce, which Next reads from the policy in the request and puts on its scripts. */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(newNonce(), process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  const reply = NextResponse.next({ request: { headers } })
  reply.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(pageHeaders(isSecure()))) reply.headers.set(name, value)
  return reply
}

/** 128 bits, as the policy wants them. https://www.w3.org/TR/CSP3/#security-nonces */
const newNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')

/** Pages only: replies of the API and files get their headers from next.config.js. */
export const config = { matcher: ['/((?!api/|_next/static|_next/image|icon.svg|favicon.ico).*)'] }
