import type { Frozen } from './actions'
import type { Outbox } from './outbox'
import { send } from './send'
import type { DeskState } from './types'

export interface FreezeOptions {
  readonly fetch: typeof globalThis.fetch
  readonly articleId: string
  readonly outbox: Outbox
  readonly state: () => DeskState
  /** Reads the article again. */
  readonly reload: () => Promise<void>
  /** Tells the person why it was not done. */
  readonly say: (why: string) => void
}

/**
 * Freezes the accepted corrections into a new version. It is not kept to be sent later, because a version that
 * appears long after somebody asked for it surprises everybody: either it is made now or it is not.
 */
export async function freeze({ fetch, articleId, outbox, state, reload, say }: FreezeOptions): Promise<Frozen | null> {
  if (!(await outbox.drained())) {
    say('Something is not saved yet. Freeze when the line is back.')
    return null
  }
  const seen = state().article?.version.number
  const outcome = await send(fetch, { method: 'POST', path: `/articles/${articleId}/versions`, body: { seen } })
  if (outcome.kind === 'done') {
    await reload()
    return outcome.reply as Frozen
  }
  if (outcome.kind === 'conflict' || outcome.kind === 'missing') await reload()
  say('detail' in outcome ? outcome.detail : 'The server cannot be reached. Try again.')
  return null
}
