import type { Span } from '@/lib/core/text/span'
import type { AnnotationView, CorrectionView } from '@/lib/schemas/views'
import type { ComparedQuote } from './group-matches'

/** What was done about quotes: corrections and marked errors that stand. */
export interface Work {
  readonly corrections: readonly Pick<CorrectionView, 'start' | 'end' | 'state'>[]
  readonly errors: readonly Pick<AnnotationView, 'start' | 'end' | 'errorCode'>[]
}

/** Whether a comparison tells something against a quote. */
export const differs = ({ match, errors }: ComparedQuote['best']): boolean =>
  match === 'altered' || match === 'not-found' || errors.length > 0

/** Whether a quote stands in a source as it is, or somebody has said that it is fine. */
export const isFine = ({ best, others }: ComparedQuote): boolean =>
  [best, ...others].some(({ dismissed }) => dismissed !== null) || !differs(best)

/** A correction that has not been let go of lies on the words already. */
export const isMended = ({ best: { mending } }: ComparedQuote, { corrections }: Work): boolean =>
  mending !== null &&
  corrections.some(
    ({ start, end, state }) =>
      (state === 'proposed' || state === 'accepted') && start < mending.end && end > mending.start,
  )

export const isMarked = ({ start, end }: Span, code: string, { errors }: Work): boolean =>
  errors.some((error) => error.errorCode === code && error.start < end && error.end > start)

/** Whether nobody has done anything about what is told against a quote. */
export const wantsDecision = (quote: ComparedQuote, work: Work): boolean => {
  const { errors } = quote.best
  const isAllMarked = errors.length > 0 && errors.every(({ code }) => isMarked(quote, code, work))
  return !isFine(quote) && !isMended(quote, work) && !isAllMarked
}
