import type { AnnotationView } from '@/lib/schemas/views'
import type { CommandDefinition, CommandOf } from './command'

/** Brings a mark back that was taken away; what takes the taking away back. */
export const restoreAnnotation: CommandDefinition<CommandOf<'restore-annotation'>> = {
  label: () => 'mark',
  touches: ({ annotation }) => ({ annotations: [annotation.id] }),
  annotation: (before, { annotation }) => before ?? annotation,
  request: ({ annotation }) => ({ method: 'POST', path: `/annotations/${annotation.id}/restore` }),
  merge: (reply) => ({ annotations: [reply as AnnotationView], brings: true }),
  inverse: ({ annotation }) => [{ type: 'delete-annotation', id: annotation.id }],
}
