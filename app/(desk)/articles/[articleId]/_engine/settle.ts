import { CodeMissing, fetched } from '@/app/_ui/fetched'
import type { Command, Sending } from './commands/command'
import { definitionOf } from './commands/definitions'
import type { DeskStore } from './desk-store'
import type { Drafts } from './drafts'
import type { Settled } from './outbox'
import type { Names } from './rename'

export interface SettleOptions {
  readonly desk: DeskStore
  readonly drafts: Drafts
  /** Says to the person that something was not done, and why. */
  readonly tell: (title: string, description: string) => void
  /** A command is settled and need not be kept any longer. */
  readonly onSettled: (sending: Sending, done: boolean) => void
  /** Says to the person what is no failure. */
  readonly mention: (title: string, description: string) => void
  /** The rest of a command is another's: only this part of it is one's own, or nothing. */
  readonly onOthers: (key: string, own: Command | null) => void
  /** Only this is done of what the command was to do; it is still on its way. */
  readonly onNarrowed: (key: string, command: Command) => void
  /** The server gave things other names. */
  readonly onRenamed: (names: Names) => void
}

/** What is done when the server did not simply do as it was told: seldom, and so fetched later than the desk. */
export const fetchContention = () => import('./contention')

/**
 * Takes in what the server said to a command: shows it, takes the command back, or asks the person to choose. False when
 * that could not be, because the server has other code than this page by now: then the command still waits.
 */
export async function settle(options: SettleOptions, sending: Sending, outcome: Settled): Promise<boolean> {
  if (outcome.kind === 'done') return confirm(options, sending, outcome.reply)
  return contending((code) => code.contend(options, sending, outcome))
}

/** It is so now. `by`: who made it so, when the reply does not say. */
export async function confirm(options: SettleOptions, sending: Sending, reply: unknown, by?: string): Promise<boolean> {
  const { command } = sending
  const definition = definitionOf(command)
  const said = definition.merge(reply, command)
  const who = said.by ?? by
  const others =
    definition.others?.(command, said, sending.by) ?? (who && who !== sending.by ? { by: who, own: null } : null)
  const take = (leave?: () => void) => {
    const names = options.desk.settle(sending.key, said)
    if (Object.keys(names).length > 0) options.onRenamed(names)
    leave?.()
    options.onSettled(sending, true)
  }
  if (others) return contending((code) => take(() => code.leaveToOthers(options, sending, others, said)))
  take()
  return true
}

type Contention = Awaited<ReturnType<typeof fetchContention>>

async function contending(take: (code: Contention) => unknown): Promise<boolean> {
  try {
    await take(await fetched(fetchContention))
    return true
  } catch (error) {
    if (error instanceof CodeMissing) return false
    throw error
  }
}
