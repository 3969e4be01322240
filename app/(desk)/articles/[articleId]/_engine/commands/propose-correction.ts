import type { CorrectionView } from '@/lib/schemas/views'
import { draftTarget } from '../drafts'
import type { CommandDefinition, CommandOf, Stamp } from './command'

type ProposeCorrection = CommandOf<'propose-correction'>

/** Proposes other words for a span. The id is one's own choice, so that sending it twice makes one. */
export const proposeCorrection: CommandDefinition<ProposeCorrection> = {
  label: () => 'correction',
  touches: ({ id }) => ({ corrections: [id] }),
  correction: (before, command, stamp) => before ?? made(command, stamp),
  request: ({ type: _type, ...body }, articleId) => ({
    method: 'POST',
    path: `/articles/${articleId}/corrections`,
    body,
  }),
  merge: (reply) => ({ corrections: [reply as CorrectionView] }),
  inverse: ({ id }) => [
    { type: 'decide-correction', id, decision: 'withdraw', reason: null, was: { state: 'proposed' }, seen: 0 },
  ],
  draft: ({ start, end, expected, replacement, reason, errorCode, annotationId }) => ({
    target: draftTarget.correction(start, end),
    draft: { text: replacement, reason, errorCode, annotationId, start, end, exact: expected },
  }),
}

const made = ({ type: _type, ...given }: ProposeCorrection, { by, at }: Stamp): CorrectionView => ({
  ...given,
  how: 'exact',
  state: 'proposed',
  createdBy: by,
  createdAt: at,
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
  revision: 0,
  comments: [],
})
