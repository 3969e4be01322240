import { draftTarget } from '../drafts'
import type { CommandDefinition, CommandOf } from './command'
import { correctionBefore, pick, revisioned } from './revisioned'

type ChangeCorrection = CommandOf<'change-correction'>

/** Rewords one's own proposal while nobody has decided on it. */
export const changeCorrection: CommandDefinition<ChangeCorrection> = {
  ...revisioned<ChangeCorrection>('corrections', ({ changes }) => changes),
  label: () => 'change of a correction',
  correction: (before, { changes }) => before && { ...before, ...changes },
  request: ({ id, changes, seen }) => ({ method: 'PATCH', path: `/corrections/${id}`, body: { ...changes, seen } }),
  inverse: (command, before) => {
    const was = correctionBefore(before, command)
    if (!was) return null
    const { id, changes } = command
    return [{ type: 'change-correction', id, changes: pick(was, changes), was: changes, seen: was.revision }]
  },
  draft: ({ id, changes }) =>
    changes.replacement === undefined
      ? null
      : {
          target: draftTarget.correctionChange(id),
          draft: { text: changes.replacement, reason: changes.reason ?? '' },
        },
}
