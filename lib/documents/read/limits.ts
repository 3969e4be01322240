import { RefusedDocument } from '../refused-document'

/** Bytes of an uploaded file. */
export const FILE_LIMIT = 10 * 1024 * 1024
/** UTF-16 units of an article. */
export const TEXT_LIMIT = 2_000_000
/** Elements inside one another, in HTML and XML. */
export const DEPTH_LIMIT = 500
/** Milliseconds of work that parsing one document may take. */
export const TIME_LIMIT = 4_000
/** Milliseconds after which the thread that reads a document is ended, whatever it is at; waiting for a thread counts. */
export const WAIT_LIMIT = 30_000
/** Megabytes of objects that reading one document may make. */
export const MEMORY_LIMIT = 512
/** Megabytes of objects that writing one file may make: a comment in Word for each of 50,000 sentences has no room in 512. */
export const WRITING_MEMORY = 1_024
/** Bytes by which the whole process may grow while it reads or writes one document. */
export const GROWTH_LIMIT = 1_000 * 1024 * 1024
/** Megabytes for objects that are new: reading makes many that are soon thrown away, and with room for them few are moved. */
export const NEW_MEMORY = 96
/** Changes, and comments, of others that a file may bring along as proposals. */
export const MOST_PROPOSALS = 10_000
/** Sentences of an article: at two million characters, one for every forty of them. */
export const MOST_SENTENCES = 50_000

/** `instead` says what to do. */
export const fileTooLarge = (instead: string) =>
  new RefusedDocument('too-large', `The file is larger than 10 MB. ${instead}`)

export const textTooLong = () =>
  new RefusedDocument('too-large', 'The text is longer than two million characters. Import it in parts.')
