import { type ToastMessage, toast } from '@/app/_ui/toast'
import { withCode } from '@/app/_ui/with-code'
import type { Desk } from '../_engine/desk'
import { PARTS } from './parts'

export type Which = 'undo' | 'redo'
type Taker = {
  readonly actions: Pick<Desk['actions'], Which | 'focusCard'>
  readonly store: Pick<Desk['store'], 'getState'>
}

const DONE: Readonly<Record<Which, string>> = { undo: 'Undone', redo: 'Done again' }
/** Undo or redo, with a word about it: it may have been far from what is on screen. */
export function takeBack(desk: Taker, which: Which, isMeant = false): void {
  const tell = (message: ToastMessage) => toast(message, 'taken-back')
  const taking = desk.actions[which]({ isMeant })
  if (!taking) return void tell({ title: `There is nothing to ${which}` })
  if (taking.kind === 'held') {
    return void withCode(PARTS.held, ({ heldBack }) => tell(heldBack(taking, which, () => takeBack(desk, which, true))))
  }
  // Whoever went on to the next is back at this one: the next key means it again.
  const [reopened] = taking.reopened
  if (reopened !== undefined) desk.actions.focusCard(reopened)
  const title = `${DONE[which]}: ${taking.label}`
  // Without a line nobody knows yet; with one, what is refused is told by itself.
  if (desk.store.getState().connection === 'lost') {
    return void tell({ title, description: 'It is sent when the line is back.' })
  }
  void taking.isKept.then((isKept) => isKept && tell({ title }))
}
