import { z } from 'zod'
import { endpoint, id, name, nothing, time } from './endpoint'
import { email, password } from './person-fields'

export const adminLogEntry = z.object({
  id: z.number().int(),
  at: time,
  type: z.string(),
  actor: id.nullable(),
  actorName: z.string(),
  subjectKind: z.string().nullable(),
  subjectId: id.nullable(),
  subjectName: z
    .string()
    .nullable()
    .describe('Of the person or desk it is about, as it is today; null for an article, whose title is in `from`.'),
  from: z.unknown(),
  to: z.unknown(),
})
export type AdminLogEntry = z.infer<typeof adminLogEntry>

export const listAdminLog = endpoint({
  method: 'GET',
  path: '/admin/log',
  summary:
    'What was done to people, desks and the rules of the house, and which articles were deleted or restored; newest first.',
  input: z.object({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.coerce.number().int().optional(),
  }),
  reply: z.object({ items: z.array(adminLogEntry), nextCursor: z.number().int().nullable() }),
  needs: 'people:manage',
})

export const setUp = endpoint({
  method: 'POST',
  path: '/setup',
  summary: 'Make the first admin and the first desk of an empty house, once, with the token printed at start.',
  input: z.object({ token: z.string().min(1).max(200), email, name: name(120), password, desk: name(80) }),
  reply: nothing,
  status: 201,
  needs: 'public',
})
