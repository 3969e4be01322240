import type { CommentView } from '@/lib/schemas/views'
import { draftTarget } from '../drafts'
import type { CommandDefinition, CommandOf, Merge } from './command'
import { changesThread, commentBefore } from './thread'

type ChangeComment = CommandOf<'change-comment'>

/** Rewords one's own comment. `seen` is the wording that was on screen. */
export const changeComment: CommandDefinition<ChangeComment> = {
  ...changesThread<ChangeComment>((thread, { id, body }, { at }) =>
    thread.map((comment) => (comment.id === id ? { ...comment, body, editedAt: at } : comment)),
  ),
  label: () => 'change of a comment',
  request: ({ id, body, seen }) => ({ method: 'PATCH', path: `/comments/${id}`, body: { body, seen } }),
  merge: (reply) => ({ comment: reply as CommentView }),
  isDone: ({ body }, { comment }) => comment?.body === body,
  freshen: (command, { comment }) => (comment && comment.body !== command.seen ? null : command),
  onTopOf: (command, current) => {
    const comment = current.comment ?? commentIn(current, command)
    return comment ? { ...command, seen: comment.body } : command
  },
  inverse: ({ subject, id, body }, before) => {
    const was = commentBefore(before, subject, id)
    return was ? [{ type: 'change-comment', subject, id, body: was.body, seen: body }] : null
  },
  draft: ({ id, body }) => ({ target: draftTarget.commentChange(id), draft: { text: body } }),
}

const commentIn = ({ annotations = [], corrections = [] }: Merge, { id }: ChangeComment) =>
  [...annotations, ...corrections].flatMap(({ comments }) => comments).find((comment) => comment.id === id)
