import { counted } from '@/lib/core/text/counted'
import type { AnnotationView } from '@/lib/schemas/views'
import { KINDS } from './kinds'

/** Says that a mark is deleted and, where others spoke in its thread, that what they said has gone with it. */
export function deletedWith({ kind, comments }: Pick<AnnotationView, 'kind' | 'comments'>, actorId: string) {
  const others = comments.filter(({ author }) => author !== actorId).length
  return {
    title: `${KINDS[kind].label} deleted`,
    ...(others > 0 && {
      description: `With it went ${counted(others, 'comment')} by others. Undo brings all of it back.`,
    }),
  }
}
