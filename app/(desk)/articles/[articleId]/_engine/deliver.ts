import type { Command, Sending } from './commands/command'
import { requestFor } from './commands/definitions'
import type { Loaded } from './load-article'
import { type Outcome, send } from './send'

/** What became of a command. 'again': it is another by now, and that one has not been sent. */
export type Delivered = Exclude<Outcome, { kind: 'missing' }> | { readonly kind: 'again' }

export interface DeliverOptions {
  readonly fetch: typeof globalThis.fetch
  readonly articleId: string
  /** Reads the article again and shows it. */
  readonly read: () => Promise<Loaded['kind']>
  /** The command as it is now: a new version gives sentences other ids. */
  readonly commandOf: (key: string) => Command | undefined
}

/**
 * Sends a command. The server answers "not found" about what is gone and about all that is on an article which is gone,
 * so the article is read again before anything is given up. As long as that is away, or nobody knows, the command waits.
 */
export async function deliver(options: DeliverOptions, { key, command }: Sending): Promise<Delivered> {
  const { fetch, articleId, read, commandOf } = options
  const request = requestFor(command, articleId)
  const before = JSON.stringify(commandOf(key))
  const outcome = await send(fetch, request)
  if (outcome.kind !== 'missing') return outcome
  if ((await read()) !== 'article') return { kind: 'later' }
  if (JSON.stringify(commandOf(key)) !== before) return { kind: 'again' }
  // What is gone need not be deleted.
  return request.method === 'DELETE' ? { kind: 'done', reply: {} } : { kind: 'refused', detail: outcome.detail }
}
