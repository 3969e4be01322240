import { z } from 'zod'
import { SWITCHED_KINDS } from '../core/review/findings/switched-kinds'
import { endpoint, id, nothing, remark, undo } from './endpoint'
import { annotationView, correctionView, findingView } from './views'

export const decideFinding = endpoint({
  method: 'POST',
  path: '/articles/:articleId/findings/:findingId/decision',
  summary:
    'Accept what the program proposes, which makes it a mark of yours, with a correction where the mending is certain; dismiss it, which holds in later versions too; or open again what was accepted or dismissed, which is for whoever decided and for editors.',
  input: z.object({
    articleId: id,
    findingId: id,
    decision: z.enum(['accept', 'dismiss', 'reopen']),
    reason: remark(2000).nullish(),
    annotationId: id
      .optional()
      .describe('Id of the mark to be made, chosen by the client, so that sending twice makes one.'),
    correctionId: id.optional().describe('The same for the correction.'),
    seen: z.number().int().optional().describe('The revision that was on screen; 409 with `current` when it moved on.'),
    undo,
  }),
  reply: z.object({
    finding: findingView,
    annotation: annotationView.nullable().describe('The mark it became; null when there is none.'),
    correction: correctionView.nullable(),
  }),
  needs: 'finding:decide',
})

/** Which kinds of finding the house does not want to see. */
const findingRules = z.object({
  off: z.array(z.enum(SWITCHED_KINDS)).describe('Kinds that are switched off.'),
})
export type FindingRules = z.infer<typeof findingRules>

export const readFindingRules = endpoint({
  method: 'GET',
  path: '/house/findings',
  summary: 'Which kinds of finding the house has switched off.',
  input: nothing,
  reply: findingRules,
  needs: 'signed-in',
})

export const changeFindingRules = endpoint({
  method: 'PUT',
  path: '/house/findings',
  summary:
    'Switch kinds of finding on or off for the whole house. What was decided is kept. 409 with `current` when others are off than were `seen`.',
  input: findingRules.extend({
    seen: findingRules.shape.off.optional().describe('The kinds that were switched off on screen.'),
  }),
  reply: findingRules,
  needs: 'house:rule',
})
