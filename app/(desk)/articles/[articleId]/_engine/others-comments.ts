import type { Before, Command } from './commands/command'

/** How many comments of others go away with the marks that these commands delete. */
export const othersComments = (commands: readonly Command[], { annotations }: Before, actorId: string): number =>
  commands
    .filter(({ type }) => type === 'delete-annotation')
    .flatMap((command) => ('id' in command ? (annotations.get(command.id)?.comments ?? []) : []))
    .filter(({ author }) => author !== actorId).length
