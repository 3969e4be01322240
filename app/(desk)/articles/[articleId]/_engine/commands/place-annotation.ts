import type { CommandDefinition, CommandOf, Place } from './command'
import { annotationBefore, revisioned } from './revisioned'

type PlaceAnnotation = CommandOf<'place-annotation'>

const placeOf = ({ start, end, exact, how }: Place): Place => ({ start, end, exact, how })

/** Puts a mark on the words that a person says it belongs to. */
export const placeAnnotation: CommandDefinition<PlaceAnnotation> = {
  ...revisioned<PlaceAnnotation>('annotations', placeOf),
  label: () => 'place of a mark',
  annotation: (before, command, { at }) => before && { ...before, ...placeOf(command), updatedAt: at },
  request: ({ id, seen, ...command }) => ({
    method: 'PUT',
    path: `/annotations/${id}/place`,
    body: { ...placeOf(command), seen },
  }),
  inverse: (command, before) => {
    const was = annotationBefore(before, command)
    if (!was) return null
    const { id } = command
    return [{ type: 'place-annotation', id, ...placeOf(was), was: placeOf(command), seen: was.revision }]
  },
}
