import type { Span } from '@/lib/core/text/span'
import type { Kept } from './draft-place'
import { type Drafts, draftTarget, ownTarget } from './drafts'

/**
 * A draft whose words are gone, put on others: the proposal of a correction stays one, anything else becomes a note.
 * Where one was begun already, what was typed comes behind it.
 */
export function placeAgain(
  { target, draft }: Kept,
  { start, end }: Span,
  text: string,
  drafts: Pick<Drafts, 'get'>,
): Kept {
  const isCorrection = ownTarget(target).startsWith('correction')
  const next = isCorrection ? draftTarget.correction(start, end) : draftTarget.annotation('note', start, end)
  const begun = drafts.get(next)?.text
  const words = begun ? `${begun}\n\n${draft.text}` : draft.text
  const { reason, errorCode, addressee } = draft
  const about = isCorrection ? { reason, errorCode } : { kind: 'note' as const, addressee }
  return { target: next, draft: { ...about, text: words, start, end, exact: text.slice(start, end) } }
}
