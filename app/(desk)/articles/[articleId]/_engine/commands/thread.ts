import type { AnnotationView, CommentView, CorrectionView } from '@/lib/schemas/views'
import type { Before, CommandDefinition, CommandOf, CommandType, Subject, Touched } from './command'

export const touchedSubject = ({ kind, id }: Subject): Touched =>
  kind === 'annotation' ? { annotations: [id] } : { corrections: [id] }

/** A comment as it was on screen. */
export const commentBefore = (before: Before, { kind, id }: Subject, commentId: string) =>
  (kind === 'annotation' ? before.annotations : before.corrections)
    .get(id)
    ?.comments.find((comment) => comment.id === commentId)

type ThreadCommand = CommandOf<Extract<CommandType, `${string}-comment`>>

/** How a thread changes, for both kinds of object that have one. */
export function changesThread<C extends ThreadCommand>(
  change: (
    thread: readonly CommentView[],
    command: C,
    stamp: { readonly by: string; readonly at: string },
  ) => CommentView[],
): Pick<CommandDefinition<C>, 'annotation' | 'correction' | 'touches'> {
  const apply = <T extends AnnotationView | CorrectionView>(
    before: T | undefined,
    command: C,
    stamp: { by: string; at: string },
  ) => before && { ...before, comments: change(before.comments, command, stamp) }
  return { touches: ({ subject }) => touchedSubject(subject), annotation: apply, correction: apply }
}
