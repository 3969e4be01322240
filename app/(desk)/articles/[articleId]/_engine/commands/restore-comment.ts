import type { CommentView } from '@/lib/schemas/views'
import { withComment } from '../truth'
import type { CommandDefinition, CommandOf } from './command'
import { changesThread } from './thread'

type RestoreComment = CommandOf<'restore-comment'>

/** Brings one's own comment back that was taken away. */
export const restoreComment: CommandDefinition<RestoreComment> = {
  ...changesThread<RestoreComment>((thread, { comment }) => withComment(thread, comment)),
  label: () => 'comment',
  request: ({ comment }) => ({ method: 'POST', path: `/comments/${comment.id}/restore` }),
  merge: (reply) => ({ comment: reply as CommentView }),
  inverse: ({ subject, comment }) => [{ type: 'delete-comment', subject, id: comment.id }],
}
