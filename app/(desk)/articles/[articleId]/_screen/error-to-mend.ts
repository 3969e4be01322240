import type { Edit } from '@/lib/core/revise/edit'
import type { Span } from '@/lib/core/text/span'
import type { AnnotationView } from '@/lib/schemas/views'
import { blockAt } from '../_engine/block-at'
import type { DeskState } from '../_engine/types'

/** An open attribution error that a correction may be made for; it is closed when the correction is frozen. */
export interface ErrorToMend {
  readonly error: AnnotationView
  /** The words that change are among those it is marked on: then it is meant unless somebody says otherwise. */
  readonly isMeant: boolean
}

/**
 * The error that other words in a span may mend, the one marked most narrowly first. `change` is what would be changed
 * there; null as long as nothing is.
 */
export function errorToMend(
  { blocks }: Pick<DeskState, 'blocks'>,
  span: Span,
  change: Edit | null,
): ErrorToMend | null {
  const marks = blocks[blockAt(blocks, span.start)]?.annotations ?? []
  const errors = marks
    .filter((mark) => mark.kind === 'attribution-error' && mark.state !== 'closed' && touches(mark, span))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  const meant = change && errors.find((error) => touches(error, change))
  const error = meant ?? errors[0]
  return error ? { error, isMeant: meant === error } : null
}

/** Also side by side: what was left out is put in beside the words that miss it. */
const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end
