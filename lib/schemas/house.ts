import { z } from 'zod'
import { endpoint, nothing } from './endpoint'

export const readHealth = endpoint({
  method: 'GET',
  path: '/health',
  summary: 'Whether Stet and its database answer.',
  input: nothing,
  reply: z.object({ status: z.literal('ok'), database: z.enum(['sqlite', 'postgresql']) }),
  needs: 'public',
})

export const readOpenApi = endpoint({
  method: 'GET',
  path: '/openapi.json',
  summary: 'This description.',
  input: nothing,
  reply: z.unknown(),
  needs: 'public',
})
