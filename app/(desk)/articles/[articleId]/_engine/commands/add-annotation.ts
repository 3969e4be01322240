import type { AnnotationView } from '@/lib/schemas/views'
import { draftTarget } from '../drafts'
import type { CommandDefinition, CommandOf, Stamp } from './command'

type AddAnnotation = CommandOf<'add-annotation'>

/** Marks a span. The id is one's own choice, so that sending it twice makes one mark. */
export const addAnnotation: CommandDefinition<AddAnnotation> = {
  label: ({ kind }) => (kind === 'attribution-error' ? 'error' : kind),
  touches: ({ id }) => ({ annotations: [id] }),
  annotation: (before, command, stamp) => before ?? made(command, stamp),
  request: ({ id, kind, start, end, exact, details }, articleId) => ({
    method: 'POST',
    path: `/articles/${articleId}/annotations`,
    body: { id, kind, start, end, exact, ...details },
  }),
  merge: (reply) => ({ annotations: [reply as AnnotationView] }),
  inverse: ({ id }) => [{ type: 'delete-annotation', id }],
  draft: ({ id, kind, start, end, exact, details }, following) => {
    const comments = following.filter((next) => next.type === 'add-comment' && next.subject.id === id)
    const words = [details.body, ...comments.map((comment) => comment.type === 'add-comment' && comment.body)]
    const text = words.filter(Boolean).join('\n\n')
    if (text === '') return null
    const { addressee = null } = details
    return { target: draftTarget.annotation(kind, start, end), draft: { text, kind, addressee, start, end, exact } }
  },
}

const made = ({ id, kind, start, end, exact, details }: AddAnnotation, { by, at }: Stamp): AnnotationView => ({
  id,
  kind,
  start,
  end,
  exact,
  how: 'exact',
  errorCode: details.errorCode ?? null,
  verdict: details.verdict ?? null,
  explanation: details.explanation ?? null,
  checkedBy: details.verdict ? by : null,
  checkedAt: details.verdict ? at : null,
  takenFrom: null,
  speaker: details.speaker ?? null,
  body: details.body ?? null,
  addressee: details.addressee ?? null,
  state: 'open',
  stateReason: null,
  createdBy: by,
  createdAt: at,
  updatedAt: at,
  revision: 0,
  comments: [],
})
