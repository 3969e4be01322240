import { z } from 'zod'
import { counted, endpoint, id, nothing, time } from './endpoint'

export const readLog = endpoint({
  method: 'GET',
  path: '/articles/:articleId/log',
  summary: 'Who, what, when, from, to; newest first.',
  input: z.object({
    articleId: id,
    subject: id.optional().describe('Only entries about this sentence, annotation, comment or correction.'),
    limit: counted.min(1).max(200).default(50),
    cursor: counted.optional(),
  }),
  reply: z.object({
    items: z.array(
      z.object({
        revision: z.number().int(),
        at: time,
        type: z.string(),
        actor: id.nullable(),
        actorName: z.string(),
        subjectKind: z.string().nullable(),
        subjectId: id.nullable(),
        from: z.unknown(),
        to: z.unknown(),
      }),
    ),
    nextCursor: z.number().int().nullable(),
  }),
  needs: 'article:read',
})

export const watchArticle = endpoint({
  method: 'GET',
  path: '/articles/:articleId/events',
  summary:
    'Server-sent events: `change` with the objects that changed (id: the revision), `here` with who has the article open, and every three seconds `beat` with the role of who listens. Resumes after Last-Event-ID.',
  input: z.object({
    articleId: id,
    page: id.optional().describe('The id of the open page, for who is here.'),
    after: counted.optional().describe('The revision the page has; changes since are sent at once.'),
    lastEventId: counted.optional().describe('The header Last-Event-ID; wins over `after`.'),
  }),
  reply: z.unknown(),
  replyType: 'text/event-stream',
  needs: 'article:read',
})

export const reportPresence = endpoint({
  method: 'PUT',
  path: '/articles/:articleId/presence',
  summary: 'Say which sentence this open page is at.',
  input: z.object({ articleId: id, page: id, sentenceId: id.nullish() }),
  reply: nothing,
  needs: 'article:read',
})
