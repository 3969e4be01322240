import type { CommandDefinition, CommandOf } from './command'
import { changesThread, commentBefore } from './thread'

type DeleteComment = CommandOf<'delete-comment'>

/** Takes one's own comment away. It can be brought back. */
export const deleteComment: CommandDefinition<DeleteComment> = {
  ...changesThread<DeleteComment>((thread, command) => thread.filter(({ id }) => id !== command.id)),
  label: () => 'removal of a comment',
  request: ({ id }) => ({ method: 'DELETE', path: `/comments/${id}` }),
  merge: (_reply, { subject, id }) => ({ uncommented: { subject, id } }),
  inverse: ({ subject, id }, before) => {
    const comment = commentBefore(before, subject, id)
    return comment ? [{ type: 'restore-comment', subject, comment }] : null
  },
}
