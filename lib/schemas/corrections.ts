import { z } from 'zod'
import { ERROR_CODE_LIST } from '../core/review/error-codes'
import { endpoint, id, lineOrEmpty, offset, remark, undo, writtenOrEmpty } from './endpoint'
import { correctionView } from './views'

const seen = z
  .number()
  .int()
  .optional()
  .describe('The revision that was on screen; 409 with `current` when it moved on.')

export const proposeCorrection = endpoint({
  method: 'POST',
  path: '/articles/:articleId/corrections',
  summary: 'Propose other words for a span. 409 when `expected` is not the text there.',
  input: z.object({
    articleId: id,
    id: id.optional().describe('Chosen by the client, so that sending it twice makes one.'),
    start: offset,
    end: offset,
    expected: z.string().max(200_000).describe('The words there; empty for an insertion.'),
    replacement: writtenOrEmpty(200_000).describe('Empty for a deletion.'),
    reason: lineOrEmpty(2000).default(''),
    errorCode: z.enum(ERROR_CODE_LIST).nullish(),
    annotationId: id.nullish(),
  }),
  reply: correctionView,
  status: 201,
  needs: 'correction:propose',
})

export const changeCorrection = endpoint({
  method: 'PATCH',
  path: '/corrections/:correctionId',
  summary: 'Reword one’s own proposal while nobody has decided on it.',
  input: z.object({
    correctionId: id,
    replacement: writtenOrEmpty(200_000).optional(),
    reason: lineOrEmpty(2000).optional(),
    errorCode: z.enum(ERROR_CODE_LIST).nullish(),
    seen,
  }),
  reply: correctionView,
  needs: 'correction:change',
})

export const decideCorrection = endpoint({
  method: 'POST',
  path: '/corrections/:correctionId/decision',
  summary:
    'Accept a correction, let the text stand (stet, with a reason), withdraw one’s own, or reopen one that is not yet frozen. 409 when it overlaps an accepted one.',
  input: z.object({
    correctionId: id,
    decision: z.enum(['accept', 'stet', 'withdraw', 'reopen']),
    reason: remark(2000).nullish().describe('A stet needs one.'),
    seen,
    undo,
  }),
  reply: correctionView,
  needs: 'correction:decide',
})

export const decideCorrections = endpoint({
  method: 'POST',
  path: '/articles/:articleId/corrections/decisions',
  summary:
    'Decide on several corrections in the same way: on all of them or, when one cannot be, on none; then the error says with `correction` which.',
  input: z.object({
    articleId: id,
    items: z.array(z.object({ id, seen })).min(1).max(200),
    decision: z.enum(['accept', 'stet', 'withdraw', 'reopen']),
    reason: remark(2000).nullish().describe('A stet needs one.'),
  }),
  reply: z.object({ items: z.array(correctionView) }),
  needs: 'correction:decide',
})
