import { createHash } from 'node:crypto'

/** SHA-256 of bytes, or of the UTF-8 of a text, hex; for a sentence the first 16 digits are kept. */
export const fullHashOf = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
export const hashOf = (text: string) => fullHashOf(text).slice(0, 16)
