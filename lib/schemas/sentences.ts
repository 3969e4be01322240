import { z } from 'zod'
import { STATUSES } from '../core/review/vocabulary'
import { endpoint, id, offset, undo } from './endpoint'
import { sentenceView } from './views'

const status = z.enum(STATUSES)

export const setStatus = endpoint({
  method: 'PATCH',
  path: '/articles/:articleId/sentences/:sentenceId',
  summary: 'Set the status of a sentence. 409 with `current` when it is no longer `seen`.',
  input: z.object({ articleId: id, sentenceId: id, status, seen: status, undo }),
  reply: sentenceView,
  needs: 'sentence:set-status',
})

export const setStatuses = endpoint({
  method: 'POST',
  path: '/articles/:articleId/sentences/status',
  summary: 'Set the status of several sentences at once; all or none.',
  input: z.object({
    articleId: id,
    ids: z.array(id).min(1).max(5000),
    status,
    seen: z.record(id, status).optional().describe('By sentence id; 409 with `current` where one is out of date.'),
    undo,
  }),
  reply: z.object({ sentences: z.array(sentenceView) }),
  needs: 'sentence:set-status',
})

export const splitSentence = endpoint({
  method: 'POST',
  path: '/articles/:articleId/sentences/:sentenceId/split',
  summary:
    'Split a sentence in two, between two of its words. Both halves keep its status: their words were read under it.',
  input: z.object({ articleId: id, sentenceId: id, at: offset }),
  reply: z.object({ sentences: z.array(sentenceView), removed: z.array(id) }),
  needs: 'sentence:reshape',
})

export const mergeSentences = endpoint({
  method: 'POST',
  path: '/articles/:articleId/sentences/:sentenceId/merge',
  summary: 'Join a sentence with the next one of its block.',
  input: z.object({ articleId: id, sentenceId: id, undo }),
  reply: z.object({ sentences: z.array(sentenceView), removed: z.array(id) }),
  needs: 'sentence:reshape',
})
