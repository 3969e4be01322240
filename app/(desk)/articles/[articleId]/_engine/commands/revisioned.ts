import type { AnnotationView, CorrectionView, FindingView } from '@/lib/schemas/views'
import type { Before, Command, CommandDefinition, Merge, Seen } from './command'

type Revisioned = Extract<Command, Seen<object>>
type View = AnnotationView | CorrectionView | FindingView

/** True when the object has these values; null and missing are the same. */
const isAs = (object: object, fields: object) => {
  const values: Readonly<Record<string, unknown>> = { ...object }
  return Object.entries(fields).every(([name, value]) => (values[name] ?? null) === (value ?? null))
}

/** The object's own values of the fields that are named. */
export function pick<Fields extends object>(object: object, fields: Fields): Fields {
  const values: Readonly<Record<string, unknown>> = { ...object }
  return Object.fromEntries(Object.keys(fields).map((name) => [name, values[name] ?? null])) as Fields
}

/**
 * What all commands have in common that change an object which carries a revision: they send the revision that was
 * seen, and it only matters that it moved on when the very fields they change did. `wants` names what these shall be.
 */
export function revisioned<C extends Revisioned>(
  kind: 'annotations' | 'corrections' | 'findings',
  wants: (command: C) => object,
): Pick<CommandDefinition<C>, 'touches' | 'merge' | 'isDone' | 'others' | 'freshen' | 'onTopOf'> {
  const find = (current: Merge, { id }: C): View | undefined => current[kind]?.find((object) => object.id === id)
  return {
    touches: ({ id }) => ({ [kind]: [id] }),
    merge: (reply) => ({ [kind]: [reply] }),
    isDone: (command, current) => {
      const now = find(current, command)
      return now !== undefined && isAs(now, wants(command))
    },
    others: (command, current, actorId) => {
      const now = find(current, command)
      const by = now && 'decidedBy' in now && isAs(now, wants(command)) ? now.decidedBy : null
      return by === null || by === actorId ? null : { by, own: null }
    },
    freshen: (command, current) => {
      const now = find(current, command)
      if (!now) return command
      return isAs(now, command.was) ? { ...command, seen: now.revision } : null
    },
    onTopOf: (command, current) => {
      const now = find(current, command)
      return now ? { ...command, seen: now.revision, was: pick(now, command.was) } : command
    },
  }
}

/** The object as it was on screen before the command. */
export const annotationBefore = (before: Before, { id }: { readonly id: string }) => before.annotations.get(id)
export const correctionBefore = (before: Before, { id }: { readonly id: string }) => before.corrections.get(id)
