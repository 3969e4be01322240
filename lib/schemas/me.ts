import { z } from 'zod'
import { endpoint, id, name, nothing, time } from './endpoint'
import { password, role } from './person-fields'
import { deskView } from './views'

export const profileView = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role,
  desks: z.array(deskView),
})
export type ProfileView = z.infer<typeof profileView>

export const readProfile = endpoint({
  method: 'GET',
  path: '/me',
  summary: 'Who one is signed in as.',
  input: nothing,
  reply: profileView,
  needs: 'signed-in',
})

export const changeProfile = endpoint({
  method: 'PATCH',
  path: '/me',
  summary: 'Change one’s own name.',
  input: z.object({ name: name(120) }),
  reply: profileView,
  needs: 'signed-in',
})

export const changePassword = endpoint({
  method: 'PUT',
  path: '/me/password',
  summary: 'Change one’s own password. Ends all other sessions.',
  input: z.object({ current: password, password }),
  reply: nothing,
  needs: 'signed-in',
})

export const sessionRecord = z.object({
  id,
  browser: z.string().describe('Such as “Firefox on Windows”.'),
  createdAt: time,
  expiresAt: time,
  current: z.boolean().describe('The one that sends this request.'),
})
export type SessionRecord = z.infer<typeof sessionRecord>

export const listSessions = endpoint({
  method: 'GET',
  path: '/me/sessions',
  summary: 'The browsers one is signed in with, newest first.',
  input: nothing,
  reply: z.object({ items: z.array(sessionRecord) }),
  needs: 'signed-in',
})

export const endSession = endpoint({
  method: 'DELETE',
  path: '/me/sessions/:sessionId',
  summary: 'Sign one browser out.',
  input: z.object({ sessionId: id }),
  reply: nothing,
  needs: 'signed-in',
})

export const signOutEverywhere = endpoint({
  method: 'DELETE',
  path: '/me/sessions',
  summary: 'Sign all browsers out, this one, too.',
  input: nothing,
  reply: nothing,
  needs: 'signed-in',
})

export const tokenRecord = z.object({
  id,
  name: z.string(),
  createdAt: time,
  lastUsedAt: time.nullable().describe('To the minute; null for one that was never used.'),
})
export type TokenRecord = z.infer<typeof tokenRecord>

export const listTokens = endpoint({
  method: 'GET',
  path: '/me/tokens',
  summary: 'One’s own bearer tokens, newest first; never their values.',
  input: nothing,
  reply: z.object({ items: z.array(tokenRecord) }),
  needs: 'signed-in',
})

export const createToken = endpoint({
  method: 'POST',
  path: '/me/tokens',
  summary: 'Make a bearer token that acts as oneself. Its value is answered once. Needs a session, not a token.',
  input: z.object({ name: name(80) }),
  reply: tokenRecord.extend({ token: z.string() }),
  status: 201,
  needs: 'signed-in',
})

export const revokeToken = endpoint({
  method: 'DELETE',
  path: '/me/tokens/:tokenId',
  summary: 'Make a token useless, at once and for good.',
  input: z.object({ tokenId: id }),
  reply: nothing,
  needs: 'signed-in',
})
