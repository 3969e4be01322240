import { closeToast, toast } from '@/app/_ui/toast'
import type { FindingState } from '@/lib/core/review/vocabulary'
import type { Desk } from '../_engine/desk'

const TOAST = 'decided'

/**
 * Says of a finding that it is accepted or dismissed, with the way back, for as long as one's own decision stands: what was
 * refused, or decided by others since, is neither said to be decided nor undone. `goBack` takes the focus out of the message,
 * which has keys of its own as long as it is there.
 */
export function decisionTeller(
  { actor, actions, store }: Pick<Desk, 'actor' | 'actions' | 'store'>,
  goBack: () => void,
) {
  let stop = () => {}
  return (id: string, decided: Exclude<FindingState, 'open'>) => {
    stop()
    const stopLooking = store.subscribe(({ objects }) => {
      const finding = objects.findings.get(id)
      if (finding?.state === decided && finding.decidedBy === actor.id) return
      stop()
      closeToast(TOAST)
    })
    stop = stopLooking
    const undo = () => {
      if (actions.reopenFinding(id, { isUndo: true })) actions.focusCard(id)
      goBack()
    }
    toast({ title: `Finding ${decided}`, action: { label: 'Undo', onPress: undo } }, TOAST)
  }
}
