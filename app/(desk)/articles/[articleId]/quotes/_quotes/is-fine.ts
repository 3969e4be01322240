import type { ComparedQuote } from './group-matches'

/** Whether nothing is left to be done about a quote: it stands in a source as it is, or somebody has said that it is fine. */
export const isFine = ({ best, others }: ComparedQuote): boolean =>
  [best, ...others].some(({ dismissed }) => dismissed !== null) || !differs(best)

/** Whether a comparison tells something against a quote. */
export const differs = ({ match, errors }: ComparedQuote['best']): boolean =>
  match === 'altered' || match === 'not-found' || errors.length > 0
