import { draftTarget } from '../drafts'
import type { CommandDefinition, CommandOf } from './command'
import { annotationBefore, revisioned } from './revisioned'

type SetAnnotationState = CommandOf<'set-annotation-state'>

/** Opens, answers or closes a mark. */
export const setAnnotationState: CommandDefinition<SetAnnotationState> = {
  ...revisioned<SetAnnotationState>('annotations', ({ state }) => ({ state })),
  label: ({ state }) => (state === 'open' ? 'reopening' : state === 'answered' ? 'answer' : 'resolving'),
  annotation: (before, { state, reason }, { at }) => before && { ...before, state, stateReason: reason, updatedAt: at },
  request: ({ id, state, reason, seen }) => ({
    method: 'PATCH',
    path: `/annotations/${id}/state`,
    body: { state, reason, seen },
  }),
  inverse: (command, before) => {
    const was = annotationBefore(before, command)
    if (!was) return null
    const { id, state } = command
    return [
      {
        type: 'set-annotation-state',
        id,
        state: was.state,
        reason: was.stateReason,
        was: { state },
        seen: was.revision,
      },
    ]
  },
  draft: ({ id, reason }) => (reason ? { target: draftTarget.close(id), draft: { text: reason } } : null),
}
