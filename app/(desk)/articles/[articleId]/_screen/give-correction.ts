import type { Edit } from '@/lib/core/revise/edit'
import { typedEdits } from '@/lib/core/revise/typed-edits'
import { overlaps } from '@/lib/core/text/span'
import type { Actions, CorrectionChanges } from '../_engine/actions'
import type { DeskState } from '../_engine/types'
import type { Correcting } from './screen-state'

type Words = Required<CorrectionChanges> & { readonly annotationId: string | null }

/**
 * Gives what was typed anew: as the new wording of its proposal or, where there is none any more, as after a freeze, as
 * proposals of their own, one for each place that was changed. Answers the id of the first, or null for words that stand
 * there already; false when it was not done: the words are still nowhere but in their draft.
 */
export function giveCorrection(
  { changeCorrection, proposeCorrections }: Pick<Actions, 'changeCorrection' | 'proposeCorrections'>,
  { objects, text }: Pick<DeskState, 'objects' | 'text'>,
  { span, correctionId }: Correcting,
  { replacement, reason, errorCode, annotationId }: Words,
): string | null | false {
  if (correctionId !== null && objects.corrections.has(correctionId)) {
    return changeCorrection(correctionId, { replacement, reason, errorCode }) && correctionId
  }
  const edits = typedEdits(text, span, replacement)
  if (edits.length === 0) return null
  // The error is mended by what changes its words; when nothing does, by the whole of what was typed.
  const error = objects.annotations.get(annotationId ?? '')
  const mending = edits.filter((edit) => error && overlaps(edit, error))
  const mends = (edit: Edit) => mending.length === 0 || mending.includes(edit)
  const given = edits.map((edit) => ({ ...edit, reason, errorCode, annotationId: mends(edit) ? annotationId : null }))
  return proposeCorrections(given) ?? false
}
