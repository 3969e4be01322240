import { RefusedDocument } from '../refused-document'

/** UTF-16 units of a source: a report of some 1,500 pages. */
export const SOURCE_TEXT_LIMIT = 5_000_000

export const sourceTooLong = () =>
  new RefusedDocument('too-large', 'The text is longer than five million characters. Add the part of it that you need.')

/** A file may claim any number. */
export const MOST_PAGES = 10_000

export const tooManyPages = () =>
  new RefusedDocument('too-large', 'This PDF has more than ten thousand pages. Add the part of it that you need.')
