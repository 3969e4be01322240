import { draftTarget } from '../drafts'
import type { CommandDefinition, CommandOf } from './command'
import { annotationBefore, pick, revisioned } from './revisioned'

type ChangeAnnotation = CommandOf<'change-annotation'>

const FIELDS = ['body', 'speaker', 'explanation'] as const
const isCheck = (changes: object) => 'verdict' in changes || 'explanation' in changes

/** Changes what a mark says; what is not named stays. */
export const changeAnnotation: CommandDefinition<ChangeAnnotation> = {
  ...revisioned<ChangeAnnotation>('annotations', ({ changes }) => changes),
  label: () => 'change of a mark',
  annotation: (before, { changes }, { by, at }) =>
    before && { ...before, ...changes, ...(isCheck(changes) && { checkedBy: by, checkedAt: at }), updatedAt: at },
  request: ({ id, changes, seen }) => ({ method: 'PATCH', path: `/annotations/${id}`, body: { ...changes, seen } }),
  inverse: (command, before) => {
    const was = annotationBefore(before, command)
    if (!was) return null
    const { id, changes } = command
    return [{ type: 'change-annotation', id, changes: pick(was, changes), was: changes, seen: was.revision }]
  },
  draft: ({ id, changes, was, seen }) => {
    const field = FIELDS.find((name) => changes[name])
    if (!field) return null
    return {
      target: draftTarget.field(id, field),
      draft: { text: changes[field] ?? '', was: was[field] ?? null, seen },
    }
  },
}
