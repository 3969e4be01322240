import { ERROR_CODES } from '../../core/review/error-codes'
import type { ExportCorrection } from './export-input'

/** `4 May 2031`, wherever the file is read. */
export const dayOf = (date: string) =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What has become of a correction: `accepted by Eda Editor`, or `proposed`, on which nobody has decided. */
export const stateOf = ({ state, decidedBy }: ExportCorrection) =>
  state === 'accepted' && decidedBy ? `accepted by ${decidedBy}` : state

/** All there is to say about a correction, on one line: whether it is decided, who, when, what is wrong, and why. */
export function aboutChange(correction: ExportCorrection): string {
  const { state, author, date, errorCode, reason } = correction
  const decided = state === 'accepted' ? stateOf(correction) : 'not decided'
  const error = errorCode && `${errorCode} ${ERROR_CODES[errorCode]}`
  const why = reason.replace(/\s+/g, ' ').trim()
  return [`${upperFirst(decided)}; proposed by ${author}, ${dayOf(date)}`, error, why && `Reason: ${why}`]
    .filter(Boolean)
    .join('. ')
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
