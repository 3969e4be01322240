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

const auditProblem = z.object({
  of: z.enum(['house', 'article', 'source']).nullable().describe('Whose log it is; null for an entry of none.'),
  articleId: id.nullable(),
  entry: z.number().int().nullable().describe('Its place in that log, from 1.'),
  what: z.string(),
})

export const verification = z.object({
  running: z.boolean(),
  entries: z.number().int().describe('Looked at so far; those about sources that are known to few are not counted.'),
  total: z.number().int(),
  last: z
    .object({
      at: time,
      entries: z.number().int(),
      problems: z.number().int(),
      found: z.array(auditProblem).describe('The first of them.'),
    })
    .nullable()
    .describe('The last that came to its end.'),
})
export type Verification = z.infer<typeof verification>

export const readVerification = endpoint({
  method: 'GET',
  path: '/admin/log/verification',
  summary: 'Whether the log was as it was written when somebody last looked, and how far whoever looks now has come.',
  input: z.object({}),
  reply: verification,
  needs: 'people:manage',
})

export const verifyLog = endpoint({
  method: 'POST',
  path: '/admin/log/verification',
  summary: 'Look at every entry of the log and at its hash. Goes on after the reply; ask again for how far it is.',
  input: z.object({}),
  reply: verification,
  status: 202,
  needs: 'people:manage',
})
