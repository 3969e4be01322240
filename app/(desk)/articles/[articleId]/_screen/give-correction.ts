import type { Actions, CorrectionChanges } from '../_engine/actions'
import { smallestChange } from '../_engine/smallest-change'
import type { DeskState } from '../_engine/types'
import type { Correcting } from './screen-state'

type Words = Required<CorrectionChanges> & { readonly annotationId: string | null }

/**
 * Gives what was typed anew: as the new wording of its proposal or, where there is none any more, as after a freeze, as
 * a proposal of its own. Answers its id, or null for words that stand there already; false when it was not done: the
 * words are still nowhere but in their draft.
 */
export function giveCorrection(
  { changeCorrection, proposeCorrection }: Pick<Actions, 'changeCorrection' | 'proposeCorrection'>,
  { objects, text }: Pick<DeskState, 'objects' | 'text'>,
  { span, correctionId }: Correcting,
  { replacement, reason, errorCode, annotationId }: Words,
): string | null | false {
  if (correctionId !== null && objects.corrections.has(correctionId)) {
    return changeCorrection(correctionId, { replacement, reason, errorCode }) && correctionId
  }
  const edit = smallestChange(text, span, replacement)
  return edit && (proposeCorrection({ ...edit, reason, errorCode, annotationId }) ?? false)
}
