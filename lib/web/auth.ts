import type { NextRequest } from 'next/server'
import NextAuth, { type AuthOptions, type RequestInternal } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { AppError } from '../core/app-error'
import { clientAddress } from '../core/people/client-address'
import { readEnvironment } from '../env'
import { cookieName, isSecure, secret } from './session-cookie'
import { limitSignIn } from './sign-in-limits'

interface Attempt {
  readonly email: string
  readonly password: string
  readonly userAgent: string
}
/** Opens a session when the password is right; undefined otherwise. */
type SignIn = (attempt: Attempt) => Promise<{ sessionId: string } | undefined>
type SignOut = (sessionId: string) => Promise<void>

interface Context {
  readonly params: Promise<{ nextauth: string[] }>
}

/** As long as the row of the session lives, in seconds; the row is what counts. */
const THIRTY_DAYS = 30 * 86_400
/** What next-auth is used for. Its session endpoint is not: pages and routes ask the database. */
const ACTIONS = ['csrf', 'signin', 'callback', 'signout', 'error']
const WRONG = 'The e-mail address or the password is not right.'
const FAILED = 'Something went wrong on the server; it has been logged. Try again.'

/**
 * Sign-in and sign-out through next-auth. The cookie is a token that holds nothing but the id of a session row. An
 * attempt that fails is answered with `{ url }` whose query `error` is a sentence for the person.
 */
export function defineAuth(signIn: SignIn, signOut: SignOut) {
  return async (request: NextRequest, context: Context): Promise<Response> => {
    const [action = ''] = (await context.params).nextauth
    if (!ACTIONS.includes(action)) return new Response(null, { status: 404 })
    if (!process.env.NEXTAUTH_URL) process.env.AUTH_TRUST_HOST ??= 'true'
    return NextAuth(request, context, optionsFor(signIn, signOut))
  }
}

/** Made for each request: the environment is not known when the pages are built. */
function optionsFor(signIn: SignIn, signOut: SignOut): AuthOptions {
  return {
    secret: secret(),
    session: { strategy: 'jwt', maxAge: THIRTY_DAYS },
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: {
        name: cookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
      },
    },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: async (given, request) => ({ id: await authorize(signIn, given, request) }),
      }),
    ],
    callbacks: { jwt: ({ token, user }) => ({ sessionId: user ? user.id : token.sessionId }) },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sessionId === 'string') await signOut(token.sessionId)
      },
    },
  }
}

/** The id of the new session. Whatever is thrown here is shown to the person, so a bug is told without its inside. */
async function authorize(
  signIn: SignIn,
  given: Record<'email' | 'password', unknown> | undefined,
  { headers }: Pick<RequestInternal, 'headers'>,
): Promise<string> {
  const attempt = {
    email: asText(given?.email),
    password: asText(given?.password),
    userAgent: asText(headers?.['user-agent']),
  }
  const address = clientAddress(headers?.['x-forwarded-for'] ?? null, readEnvironment(process.env).trustedProxies)
  const session = await limitSignIn({ email: attempt.email, address }, () => signIn(attempt)).catch((error) => {
    if (error instanceof AppError) throw new Error(error.message)
    console.error(error)
    throw new Error(FAILED)
  })
  if (!session) throw new Error(WRONG)
  return session.sessionId
}

/** Longer than any e-mail address or password that was ever accepted, and short enough to be looked at. */
const asText = (value: unknown) => (typeof value === 'string' ? value.slice(0, 2000) : '')
