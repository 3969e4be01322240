import { RefusedDocument } from '../refused-document'

/** Bytes of an uploaded file. */
export const FILE_LIMIT = 10 * 1024 * 1024
/** UTF-16 units of an article. */
export const TEXT_LIMIT = 2_000_000
/** Elements inside one another, in HTML and XML. */
export const DEPTH_LIMIT = 500
/** Milliseconds of work that parsing one document may take. */
export const TIME_LIMIT = 4_000

export const textTooLong = () =>
  new RefusedDocument('too-large', 'The text is longer than two million characters. Import it in parts.')
