import type { CommentView } from '@/lib/schemas/views'
import { draftTarget } from '../drafts'
import { withComment } from '../truth'
import type { CommandDefinition, CommandOf, Stamp } from './command'
import { changesThread } from './thread'

type AddComment = CommandOf<'add-comment'>

/** Says something in the thread of a mark or a correction. */
export const addComment: CommandDefinition<AddComment> = {
  ...changesThread<AddComment>((thread, command, stamp) =>
    thread.some(({ id }) => id === command.id) ? [...thread] : withComment(thread, made(command, stamp)),
  ),
  label: () => 'comment',
  request: ({ subject, id, body }) => ({
    method: 'POST',
    path: `/${subject.kind}s/${subject.id}/comments`,
    body: { id, body },
  }),
  merge: (reply) => ({ comment: reply as CommentView }),
  inverse: ({ subject, id }) => [{ type: 'delete-comment', subject, id }],
  draft: ({ subject, body }) => ({ target: draftTarget.comment(subject.id), draft: { text: body } }),
}

const made = ({ subject, id, body }: AddComment, { by, at }: Stamp): CommentView => ({
  id,
  annotationId: subject.kind === 'annotation' ? subject.id : null,
  correctionId: subject.kind === 'correction' ? subject.id : null,
  author: by,
  body,
  createdAt: at,
  editedAt: null,
})
