import type { ToastMessage } from '@/app/_ui/toast'
import { counted } from '@/lib/core/text/counted'
import type { Undoing } from '../_engine/actions'
import type { Which } from './take-back'

const HELD: Readonly<Record<Which, string>> = { undo: 'Not undone', redo: 'Not done again' }

/** What is said of an undo that would take the comments of others with it; `evenSo` does it. */
export function heldBack(
  { label, comments }: Extract<Undoing, { kind: 'held' }>,
  which: Which,
  evenSo: () => void,
): ToastMessage {
  const others = `${counted(comments, 'comment')} by others`
  return {
    title: `${HELD[which]}: ${label}`,
    description: `It would delete the mark with ${others}.`,
    tone: 'danger',
    action: { label: comments === 1 ? 'Delete it with the comment' : 'Delete it with the comments', onPress: evenSo },
  }
}
