import { closeToast, toast } from '@/app/_ui/toast'
import type { Desk } from '../_engine/desk'

const TOAST = 'dismissed'

/**
 * Says of a finding that it is dismissed, with the way back, for as long as one's own dismissal stands: what was refused,
 * or decided by others since, is neither said to be dismissed nor undone.
 */
export function dismissalTeller({ actor, actions, store }: Pick<Desk, 'actor' | 'actions' | 'store'>) {
  let stop = () => {}
  return (id: string) => {
    stop()
    const stopLooking = store.subscribe(({ objects }) => {
      const finding = objects.findings.get(id)
      if (finding?.state === 'dismissed' && finding.decidedBy === actor.id) return
      stop()
      closeToast(TOAST)
    })
    stop = stopLooking
    const undo = () => {
      if (actions.reopenFinding(id, { isUndo: true })) actions.focusCard(id)
    }
    toast({ title: 'Finding dismissed', action: { label: 'Undo', onPress: undo } }, TOAST)
  }
}
