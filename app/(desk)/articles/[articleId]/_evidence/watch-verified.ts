import type { Desk } from '../_engine/desk'
import type { DeskState } from '../_engine/types'

/**
 * Tells of the sentences that this person sets to verified, as soon as they have. A sentence that is verified already, or that a
 * colleague verifies, is no news. Answers what stops it.
 */
export function watchVerified({ store, actor }: Pick<Desk, 'store' | 'actor'>, tell: (id: string) => void) {
  let before = verifiedIn(store.getState())
  return store.subscribe((state, last) => {
    if (state.blocks === last.blocks && state.focus === last.focus) return
    const done = last.focus?.ids.find((id) => {
      const sentence = state.objects.sentences.get(id)
      return sentence?.status === 'verified' && sentence.statusBy === actor.id && before.get(id) === false
    })
    before = verifiedIn(state)
    if (done !== undefined) tell(done)
  })
}

/** Whether each focused sentence is verified. The objects are changed in place: what they were has to be remembered. */
const verifiedIn = ({ focus, objects }: DeskState): ReadonlyMap<string, boolean> =>
  new Map(focus?.ids.map((id) => [id, objects.sentences.get(id)?.status === 'verified']))
