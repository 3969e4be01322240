import type { CommandDefinition, CommandOf } from './command'
import { annotationBefore } from './revisioned'

/** Takes a mark away with its thread. It can be brought back. */
export const deleteAnnotation: CommandDefinition<CommandOf<'delete-annotation'>> = {
  label: () => 'removal of a mark',
  touches: ({ id }) => ({ annotations: [id] }),
  annotation: () => undefined,
  request: ({ id }) => ({ method: 'DELETE', path: `/annotations/${id}` }),
  // A reply to what is gone from the article altogether says nothing.
  merge: (reply, { id }) => ({ removed: [id], by: (reply as { readonly deletedBy?: string | null }).deletedBy }),
  inverse: (command, before) => {
    const annotation = annotationBefore(before, command)
    return annotation ? [{ type: 'restore-annotation', annotation }] : null
  },
}
